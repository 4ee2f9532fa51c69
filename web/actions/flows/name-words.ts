// Words of an article that no reader took for anybody become the name of an entity.
import type { SelectionDto } from '#server/contract/annotate.ts';
import type { EntityDto } from '#server/contract/graph.ts';

import { countWords } from '../../graph/wording.ts';
import { selectOnly } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { annotate } from './annotate.ts';
import { settleNewcomers } from './layout.ts';

/** Who or what the words name: an entity that is in the graph, or a new one. */
export type Named = Pick<EntityDto, 'id' | 'name'> | { name: string; type: string };

/** The entity comes onto the canvas, and is selected there. Resolves to whether the server agreed. */
export async function nameWords(
  context: AppContext,
  words: SelectionDto[],
  whom: Named,
  reason: string,
): Promise<boolean> {
  const { stores, ports } = context;
  const isKnown = 'id' in whom;
  const seen: string[] = [];
  const places = words.length > 1 ? ` in ${countWords(words.length, 'place')}` : '';
  const agreed = await annotate(context, {
    body: {
      kind: 'mention',
      words,
      ...(isKnown ? { entity: whom.id } : { name: whom.name, type: whom.type }),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
    },
    label: isKnown ? `Named in the text${places}: ${whom.name}` : `New entity${places}: ${whom.name}`,
    refused: 'Not named',
    brings(entity) {
      const isIt = isKnown ? entity.id === whom.id || entity.name === whom.name : isMade(entity, whom);
      if (isIt) seen.push(entity.id);
      return isIt;
    },
  });
  const id = isKnown && stores.scene.getState().entities.has(whom.id) ? whom.id : seen.at(-1);
  if (!agreed || id === undefined) return agreed;
  if (seen.includes(id)) await settleNewcomers(context, new Set([id]));
  stores.selection.setState(selectOnly({ kind: 'node', id }));
  ports.camera?.show([id]);
  return true;
}

/** A new entity is in one document only, and has no edge yet. */
function isMade({ name, type, documents, degree }: EntityDto, made: { name: string; type: string }): boolean {
  return name === made.name && type === made.type && documents === 1 && degree === 0;
}

// The selection in words, for those who hear it: names as long as they are few, counts above that.
import type { Ontology } from '#cypher/ontology/types.ts';

import type { Scene } from '../graph/scene.ts';
import { countWords, edgeSentence, listWords } from '../graph/wording.ts';
import type { Selection } from './selection.ts';

/** More names than this are tiring to hear. */
const NAMED = 4;

export function selectionWords({ nodes, edges }: Selection, scene: Scene, ontology: Ontology): string {
  const name = (id: string) => scene.entities.get(id)?.name ?? 'unknown';
  const things = [
    ...(nodes.size === 0 ? [] : [countWords(nodes.size, 'entity', 'entities')]),
    ...(edges.size === 0 ? [] : [countWords(edges.size, 'edge')]),
  ];
  if (things.length === 0) return 'Nothing selected';
  if (nodes.size + edges.size > NAMED) return `${listWords(things)} selected`;
  const sentences = [...edges].flatMap((id) => {
    const edge = scene.edges.get(id);
    return edge === undefined ? [] : [edgeSentence(edge, name, ontology)];
  });
  const all = [...[...nodes].map(name), ...sentences];
  return all.length === 1 ? `${all[0]} selected` : `${listWords(things)} selected: ${all.join('; ')}`;
}

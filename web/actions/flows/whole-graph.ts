// The whole graph on the canvas: all of it, or what a person chooses of what is more than the canvas takes.
import { CANVAS_LIMITS, fitsCanvas } from '../../graph/canvas-limits.ts';
import type { Query } from '../../graph/gesture-cypher.ts';
import { EMPTY_SCENE, merge, type Scene } from '../../graph/scene.ts';
import { remoteValue } from '../../state/remote.ts';
import type { AppContext } from '../context.ts';
import { showOnly } from './console-canvas.ts';
import { tellFailure } from './notices.ts';
import { askTooMuch, fitted, showAsTable } from './too-much.ts';

const WHAT = 'The whole graph';

/** All entities, the best connected first. */
const AS_TABLE: Query = {
  statement: 'MATCH (e:Entity)\nRETURN e, e.degree AS edges\nORDER BY edges DESC',
  params: {},
};

/** Types to keep; null for all. Undefined when nothing is to be shown. */
async function chosenTypes(context: AppContext): Promise<ReadonlySet<string> | null | undefined> {
  const stats = remoteValue(context.stores.boot.getState().stats);
  if (stats === null) return undefined;
  const { entities, edges, entityTypes } = stats;
  if (fitsCanvas({ entities, edges })) return null;
  const choice = await askTooMuch(context, {
    what: WHAT,
    amount: { entities, edges },
    room: Math.min(entities, CANVAS_LIMITS.entities),
    order: 'degree',
    types: entityTypes,
  });
  if (choice.kind === 'table') showAsTable(context, AS_TABLE);
  if (choice.kind === 'types') return new Set(choice.types);
  return choice.kind === 'sample' ? null : undefined;
}

/** One step that undo takes back. */
export async function showWholeGraph(context: AppContext): Promise<void> {
  const { stores, api } = context;
  try {
    const types = await chosenTypes(context);
    if (types === undefined) return;
    const found = await api.best(CANVAS_LIMITS.entities);
    const kept = types === null ? found.entities : found.entities.filter(({ type }) => types.has(type));
    const all: Scene = merge(EMPTY_SCENE, { entities: kept, edges: found.edges });
    // Already chosen: what is still too much are edges.
    const shown = fitsCanvas({ entities: all.entities.size, edges: all.edges.size })
      ? all
      : await fitted(context, all, WHAT, AS_TABLE, EMPTY_SCENE);
    if (shown === null) return;
    const { places } = stores.scene.getState();
    const known = new Map([...places].filter(([id]) => shown.entities.has(id)));
    await showOnly(context, { ...shown, places: known }, 'Show the whole graph');
  } catch (error) {
    tellFailure(context, 'Could not show the whole graph', error);
  }
}

// Paths between two entities: asking for them, showing one on the canvas.
import { isAbort, toApiError } from '../../api/problem.ts';
import { cypherOf, type Query } from '../../graph/gesture-cypher.ts';
import { countWords } from '../../graph/wording.ts';
import type { FoundPath, PathSearch } from '../../state/paths.ts';
import { IDLE, loadingAfter, remoteValue } from '../../state/remote.ts';
import type { AppContext } from '../context.ts';
import { addToCanvas } from './console-canvas.ts';
import { reveal } from './filters.ts';

const asking = new WeakMap<AppContext, AbortController>();

/** Changes what is looked for, and looks as soon as both ends are known. The newest question wins. */
export async function findPaths(
  context: AppContext,
  change: Partial<Omit<PathSearch, 'found'>> = {},
): Promise<void> {
  const { stores, api } = context;
  asking.get(context)?.abort();
  stores.paths.setState(change);
  const { from, to, types, readings, maxLength, limit, found } = stores.paths.getState();
  if (from === null || to === null || from.id === to.id) {
    stores.paths.setState({ found: IDLE });
    return;
  }
  const controller = new AbortController();
  asking.set(context, controller);
  stores.paths.setState({ found: loadingAfter(found) });
  try {
    const value = await api.paths(
      { from: from.id, to: to.id, types, readings, maxLength, limit },
      controller.signal,
    );
    stores.paths.setState({ found: { status: 'ready', value } });
  } catch (error) {
    if (!isAbort(error)) stores.paths.setState({ found: { status: 'failed', error: toApiError(error) } });
  }
}

/** What was asked, as a statement for the console. Null until both ends are known. */
export function pathsQuery({ stores }: AppContext): Query | null {
  const { from, to, types, readings, maxLength, limit } = stores.paths.getState();
  if (from === null || to === null) return null;
  const known = [...stores.boot.getState().ontology.relationTypes.keys()];
  const walked = types.length === 0 ? known : types;
  return cypherOf({ kind: 'paths', from, to, types: walked, readings, maxLength, limit });
}

/** A path as a statement of its own: its entities with the edges between them. */
export function pathQuery(path: FoundPath): Query {
  return cypherOf({ kind: 'path', entities: path.entities, edges: path.steps.flat() });
}

export function pathName({ stores }: AppContext, path: FoundPath): string {
  const graph = remoteValue(stores.paths.getState().found)?.graph;
  const names = path.entities.map((id) => graph?.entities.find((entity) => entity.id === id)?.name ?? id);
  return names.join(' – ');
}

/** Brings what a path lacks onto the canvas, as one step, and selects the path. */
export async function showPath(context: AppContext, path: FoundPath): Promise<void> {
  const { stores } = context;
  const name = pathName(context, path);
  const edges = path.steps.flat();
  await addToCanvas(context, path.entities, `Add the path ${name}`, pathQuery(path));
  reveal(context, { entities: path.entities, edges }, 'the path');
  const { edges: here } = stores.scene.getState();
  const shown = edges.filter((id) => here.has(id));
  stores.selection.setState(({ nodes }) => ({
    nodes,
    edges: new Set(shown),
    focus: shown[0] === undefined ? null : { kind: 'edge', id: shown[0] },
  }));
}

/** Brings all paths that were found onto the canvas, as one step. */
export async function showAllPaths(context: AppContext): Promise<void> {
  const value = remoteValue(context.stores.paths.getState().found);
  if (value === null || value.paths.length === 0) return;
  const entities = [...new Set(value.paths.flatMap((path) => path.entities))];
  const label = `Add ${countWords(value.paths.length, 'path')}`;
  await addToCanvas(context, entities, label, pathsQuery(context) ?? undefined);
}

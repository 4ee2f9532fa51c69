// From an answer of the console to the canvas: entities and edges by our own ids, through the subgraph route.

import type { SubgraphDto } from '#server/contract/graph.ts';
import { LIMITS } from '#server/contract/requests.ts';

import type { Query } from '../../graph/gesture-cypher.ts';
import { EMPTY_SCENE, merge, newcomers, place, type Scene } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import { selectNodes, selectOnly } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { reveal, tellLeftOut } from './filters.ts';
import { settle, settleNewcomers } from './layout.ts';
import { tell, tellFailure } from './notices.ts';
import { completed } from './refresh.ts';
import { commitScene } from './scene.ts';
import { askTooMuch, fitted, showAsTable } from './too-much.ts';

/** The entities, or those that a person chose of more than the canvas takes; null for none. */
async function ask(context: AppContext, ids: readonly string[]): Promise<SubgraphDto | null> {
  const room = LIMITS.overviewMax;
  if (ids.length > room) {
    const choice = await askTooMuch(context, {
      what: 'The answer',
      amount: { entities: ids.length, edges: 0 },
      room,
      order: 'given',
      types: [],
    });
    if (choice.kind === 'table') showAsTable(context, null);
    if (choice.kind !== 'sample') return null;
  }
  return context.api.subgraph(ids.slice(0, room));
}

/** Adds entities with every edge among what is then on the canvas. One step that undo takes back; `query` as Cypher. */
export async function addToCanvas(
  context: AppContext,
  ids: readonly string[],
  label: string,
  query?: Query,
): Promise<void> {
  const { stores, ports } = context;
  if (ids.length === 0) return;
  try {
    const found = await ask(context, ids);
    if (found === null) return;
    const complete = await completed(context, merge(stores.scene.getState(), found));
    const now = stores.scene.getState();
    const grown = await fitted(
      context,
      merge(now, { entities: found.entities, edges: [...complete.edges.values()] }),
      'The answer',
      null,
    );
    if (grown === null) return;
    const came = new Set(newcomers(now, { entities: [...grown.entities.values()] }));
    const shown = new Map(grown.hidden);
    for (const { id } of found.entities) shown.delete(id);
    const placed = place({ ...grown, hidden: shown }, seedPlaces(grown));
    const step = commitScene(context, label, placed, query);
    if (came.size > 0) {
      await settleNewcomers(context, came);
      step.amend();
      tellLeftOut(context, came);
    }
    const here = found.entities.map(({ id }) => id).filter((id) => grown.entities.has(id));
    stores.selection.setState(selectNodes(here));
    ports.camera?.fit(here);
  } catch (error) {
    tellFailure(context, 'Could not add them to the canvas', error);
  }
}

/** Shows these entities and nothing else. One step that undo takes back. */
export async function replaceCanvas(
  context: AppContext,
  ids: readonly string[],
  label: string,
): Promise<void> {
  const { stores } = context;
  if (ids.length === 0) return;
  try {
    const found = await ask(context, ids);
    const only = found && (await fitted(context, merge(EMPTY_SCENE, found), 'The answer', null, EMPTY_SCENE));
    if (only === null) return;
    const { places } = stores.scene.getState();
    const kept = new Map([...places].filter(([id]) => only.entities.has(id)));
    await showOnly(context, { ...only, places: kept }, label);
  } catch (error) {
    tellFailure(context, 'Could not show them', error);
  }
}

/** Puts this scene in the place of what is shown; one step. Entities that have no place yet find one. */
export async function showOnly(context: AppContext, scene: Scene, label: string): Promise<void> {
  const { stores, ports } = context;
  const known = new Set(scene.places.keys());
  const step = commitScene(context, label, place(scene, seedPlaces(scene)));
  const positions = await settle(context, stores.scene.getState(), { fixed: (id) => known.has(id) });
  stores.scene.setState(place(stores.scene.getState(), positions));
  step.amend();
  ports.camera?.fit();
}

/** Brings an edge onto the canvas with its ends and selects it, so that the inspector shows its sentences. */
export async function openEdge(
  context: AppContext,
  edge: { id: string; from: string; to: string },
): Promise<void> {
  const { stores, ports } = context;
  const scene = stores.scene.getState();
  if (!scene.edges.has(edge.id)) await addToCanvas(context, [edge.from, edge.to], 'Add an edge');
  const now = stores.scene.getState();
  if (!now.edges.has(edge.id)) {
    tell(context, {
      tone: 'info',
      text: 'This edge is no longer in the graph: it was rejected or its text was read anew.',
    });
    return;
  }
  reveal(context, { entities: [], edges: [edge.id] }, 'an edge');
  stores.selection.setState(selectOnly({ kind: 'edge', id: edge.id }));
  stores.view.setState({ right: 'inspector' });
  ports.camera?.fit([edge.from, edge.to]);
}

// Expanding, collapsing, and bringing entities onto the canvas.

import { LIMITS } from '#server/contract/requests.ts';

import type { NeighboursChoice } from '../../api/client.ts';
import { cypherOf, type Query } from '../../graph/gesture-cypher.ts';
import { unseenCounts } from '../../graph/queries.ts';
import { collapse, expand, merge, newcomers, place } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import { countWords } from '../../graph/wording.ts';
import { selectOnly } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { reveal, tellLeftOut } from './filters.ts';
import { settleNewcomers } from './layout.ts';
import { tell, tellFailure } from './notices.ts';
import { completed } from './refresh.ts';
import { commitScene } from './scene.ts';
import { fitted } from './too-much.ts';

function nameOf({ stores }: AppContext, id: string): string {
  return stores.scene.getState().entities.get(id)?.name ?? 'entity';
}

/** The expansion as Cypher: what its choice asks the graph for. */
export function expandQuery(
  { stores }: AppContext,
  id: string,
  name: string,
  choice: NeighboursChoice,
): Query {
  const { relationTypes } = stores.boot.getState().ontology;
  const symmetric = [...relationTypes.values()].filter((type) => type.symmetric).map((type) => type.id);
  const { limit = LIMITS.neighbours, types = [], direction = 'both', order = 'confidence' } = choice;
  return cypherOf({ kind: 'expand', id, name, limit, types, direction, order, symmetric });
}

/** Brings an entity's neighbours, at most 25 unless the choice says otherwise, beside it. */
export async function expandNode(
  context: AppContext,
  id: string,
  choice: NeighboursChoice = {},
): Promise<void> {
  const { stores, api } = context;
  try {
    const { graph, centre } = await api.neighbours(id, { limit: LIMITS.neighbours, ...choice });
    const part = { entities: [...graph.entities, centre], edges: graph.edges };
    const complete = await completed(context, expand(stores.scene.getState(), id, part));
    const now = stores.scene.getState();
    const query = expandQuery(context, id, centre.name, choice);
    const all = merge(expand(now, id, part), { entities: [], edges: [...complete.edges.values()] });
    const grown = await fitted(context, all, `The neighbourhood of ${centre.name}`, query);
    if (grown === null) return;
    const came = new Set(newcomers(now, part).filter((one) => grown.entities.has(one)));
    const label = `Expand ${nameOf(context, id)}`;
    const step = commitScene(context, label, place(grown, seedPlaces(grown, id)), query);
    if (came.size === 0)
      tell(context, { tone: 'info', text: `${centre.name} has no further neighbours here.` });
    else {
      await settleNewcomers(context, came);
      step.amend();
      tellLeftOut(context, came);
    }
    if (graph.truncated > 0) {
      tell(context, {
        tone: 'info',
        text: `${countWords(graph.truncated, 'more neighbour')} of ${centre.name} not shown.`,
        action: 'node.expand-options',
      });
    }
  } catch (error) {
    tellFailure(context, `Could not expand ${nameOf(context, id)}`, error);
  }
}

function collapseNode(context: AppContext, id: string): void {
  commitScene(context, `Collapse ${nameOf(context, id)}`, collapse(context.stores.scene.getState(), id));
}

/** Double-click: collapses an expanded entity, asks when there are many, expands otherwise. */
export async function toggleExpansion(context: AppContext, id: string): Promise<void> {
  const { stores } = context;
  const scene = stores.scene.getState();
  if (scene.expansions.has(id)) collapseNode(context, id);
  else if ((unseenCounts(scene).get(id) ?? 0) > LIMITS.neighbours) {
    stores.view.setState({ dialog: { kind: 'expand', node: id } });
  } else await expandNode(context, id);
}

/** Selects an entity, bringing it onto the canvas with its edges to what is there when it is not yet. */
export async function openEntity(context: AppContext, id: string, name: string): Promise<void> {
  const { stores, api, ports } = context;
  try {
    const scene = stores.scene.getState();
    if (!scene.entities.has(id)) {
      const ids = [...scene.entities.keys()].slice(0, LIMITS.overviewMax - 1);
      const answer = await api.subgraph([...ids, id]);
      const now = stores.scene.getState();
      const found = answer.entities.filter((entity) => !now.entities.has(entity.id));
      const grown = merge(now, { entities: found, edges: answer.edges });
      const step = commitScene(context, `Add ${name}`, place(grown, seedPlaces(grown)));
      await settleNewcomers(context, new Set(found.map((entity) => entity.id)));
      step.amend();
    }
    reveal(context, { entities: [id] }, name);
    stores.selection.setState(selectOnly({ kind: 'node', id }));
    stores.view.setState((view) => ({ right: view.right === 'article' ? 'article' : 'inspector' }));
    ports.camera?.show([id]);
  } catch (error) {
    tellFailure(context, `Could not open ${name}`, error);
  }
}

// The view that a link names, as the graph is now: entities that were merged since stand under their present id at the
// old place, edges that got another id are found by their ends, and what is gone is counted.
import type { EdgeDto, SubgraphDto } from '#server/contract/graph.ts';

import { toApiError } from '../../api/problem.ts';
import { type Filters, NO_FILTERS } from '../../graph/filters.ts';
import type { EdgeEnds, ViewLink } from '../../graph/permalink.ts';
import { EMPTY_SCENE, type Expansion, merge, type Place, type Scene } from '../../graph/scene.ts';
import { visibleOf } from '../../graph/visibility.ts';
import { countWords } from '../../graph/wording.ts';
import { NOTHING_SELECTED, type Selection, selectNodes } from '../../state/selection.ts';
import type { AppContext } from '../context.ts';
import { settledScene } from './layout.ts';
import { subgraphOf } from './subgraph.ts';

export interface LinkedView {
  scene: Scene;
  selection: Selection;
  /** What is no longer in the graph. */
  gone: { entities: number; edges: number };
}

/** More merged entities than this are not asked after one by one. */
const ASKED = 50;

/** The present ids of entities of the link that answer under another one. */
async function presentIds(
  { api }: AppContext,
  link: ViewLink,
  answer: SubgraphDto,
): Promise<Map<string, string>> {
  const here = new Set(answer.entities.map(({ id }) => id));
  const named = new Set(link.entities.map(({ id }) => id));
  const present = new Map<string, string>();
  const missing = [...named].filter((id) => !here.has(id)).slice(0, ASKED);
  const found = await Promise.all(
    missing.map((id) =>
      api.entity(id).then(
        ({ entity }) => entity.id,
        (error: unknown) => {
          if (toApiError(error).status === 404) return null;
          throw error;
        },
      ),
    ),
  );
  for (const [index, id] of missing.entries()) {
    const now = found[index];
    if (now !== null && now !== undefined && here.has(now)) present.set(id, now);
  }
  return present;
}

/** The edge that now ties what the link's edge tied. */
function edgeNow(
  id: string,
  scene: Scene,
  ends: ReadonlyMap<string, EdgeEnds>,
  nowOf: (id: string) => string,
) {
  if (scene.edges.has(id)) return id;
  const old = ends.get(id);
  if (old === undefined) return null;
  const [subject, object] = [nowOf(old.subject), nowOf(old.object)];
  // A symmetric relation orders its ends by id, which a merge may turn around.
  const same = (edge: EdgeDto) =>
    edge.type === old.type &&
    ((edge.subject === subject && edge.object === object) ||
      (edge.subject === object && edge.object === subject));
  return [...scene.edges.values()].find(same)?.id ?? null;
}

/** Asks the server for it, and finds places for what has none. Throws what the server's refusal throws. */
export async function viewOfLink(
  context: AppContext,
  link: ViewLink,
  filters: Filters = NO_FILTERS,
): Promise<LinkedView> {
  const answer = await subgraphOf(
    context,
    link.entities.map(({ id }) => id),
  );
  const present = await presentIds(context, link, answer);
  const nowOf = (id: string) => present.get(id) ?? id;
  const bare = merge(EMPTY_SCENE, answer);
  const here = (id: string) => bare.entities.has(id);
  const places = new Map<string, Place>();
  const hidden = new Map<string, true>();
  // Those that kept their id come last: their own place stands.
  const inOrder = [...link.entities].sort((a, b) => Number(here(a.id)) - Number(here(b.id)));
  for (const { id, x, y, pinned, hidden: isHidden } of inOrder) {
    const now = nowOf(id);
    if (!here(now)) continue;
    places.set(now, { x, y, pinned });
    if (isHidden) hidden.set(now, true);
    else hidden.delete(now);
  }
  const ends = new Map(link.ends.map((edge) => [edge.id, edge]));
  const edgesNow = (ids: readonly string[]) => ids.flatMap((id) => edgeNow(id, bare, ends, nowOf) ?? []);
  for (const id of edgesNow(link.hiddenEdges)) hidden.set(id, true);
  const scene: Scene = { ...bare, places, hidden, filters, expansions: expansionsOf(link, nowOf, here) };
  const gone = link.entities.filter(({ id }) => !here(nowOf(id))).length;
  const selectedEdges = edgesNow(link.selectedEdges);
  return {
    scene: await settledScene(context, scene),
    selection: selectionOf(scene, link.selectedNodes.map(nowOf), selectedEdges),
    gone: { entities: gone, edges: link.selectedEdges.length - selectedEdges.length },
  };
}

function expansionsOf(
  link: ViewLink,
  nowOf: (id: string) => string,
  here: (id: string) => boolean,
): ReadonlyMap<string, Expansion> {
  return new Map(
    link.expansions
      .map(({ centre, entities }) => ({
        centre: nowOf(centre),
        entities: [...new Set(entities.map(nowOf))].filter((id) => here(id) && id !== nowOf(centre)),
      }))
      .filter(({ centre }) => here(centre))
      .map((expansion) => [expansion.centre, expansion]),
  );
}

function selectionOf(scene: Scene, nodes: readonly string[], edges: readonly string[]): Selection {
  const shown = visibleOf(scene);
  const seenNodes = nodes.filter((id) => shown.entities.has(id));
  const seenEdges = edges.filter((id) => shown.edges.has(id));
  const last = seenEdges.at(-1);
  if (last !== undefined) {
    return { nodes: new Set(seenNodes), edges: new Set(seenEdges), focus: { kind: 'edge', id: last } };
  }
  return seenNodes.length === 0 ? NOTHING_SELECTED : selectNodes(seenNodes);
}

/** What to tell a person about what the link names and the graph no longer holds; null when nothing is missing. */
export function goneWords(
  { entities, edges }: LinkedView['gone'],
  of: 'link' | 'view' = 'link',
): { text: string; help: string } | null {
  const parts = [
    ...(entities > 0 ? [countWords(entities, 'entity', 'entities')] : []),
    ...(edges > 0 ? [countWords(edges, 'selected edge')] : []),
  ];
  if (parts.length === 0) return null;
  return {
    text: `${parts.join(' and ')} of this ${of} ${entities + edges === 1 ? 'is' : 'are'} no longer in the graph.`,
    help: 'Since it was made, they were rejected, edited, or their text was read anew.',
  };
}

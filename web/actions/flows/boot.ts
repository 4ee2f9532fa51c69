// The first load: the ontology, the figures, and the view that the address names, or else the overview.

import type { SubgraphDto } from '#server/contract/graph.ts';

import { toApiError } from '../../api/problem.ts';
import { ontologyFrom } from '../../graph/ontology.ts';
import type { ViewLink } from '../../graph/permalink.ts';
import { EMPTY_SCENE, type Expansion, merge, place, type Scene } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import { loadingAfter } from '../../state/remote.ts';
import { NOTHING_SELECTED, type Selection, selectNodes } from '../../state/selection.ts';
import type { Address } from '../../state/url.ts';
import type { AppContext } from '../context.ts';
import { settle } from './layout.ts';
import { tell } from './notices.ts';
import { setScene } from './scene.ts';

/** The scene of a link: what the server still knows of its entities, at the link's places. */
function sceneOfLink(link: ViewLink, answer: SubgraphDto): Scene {
  const merged = merge(EMPTY_SCENE, answer);
  const here = link.entities.filter(({ id }) => merged.entities.has(id));
  const hidden = [...here.filter((entity) => entity.hidden).map(({ id }) => id), ...link.hiddenEdges];
  const expansions = link.expansions
    .filter(({ centre }) => merged.entities.has(centre))
    .map(({ centre, entities }): [string, Expansion] => [
      centre,
      { centre, entities: entities.filter((id) => merged.entities.has(id)) },
    ]);
  return {
    ...merged,
    places: new Map(here.map(({ id, x, y, pinned }) => [id, { x, y, pinned }])),
    hidden: new Map(hidden.map((id) => [id, true])),
    expansions: new Map(expansions),
  };
}

function selectionOfLink(link: ViewLink, scene: Scene): Selection {
  const nodes = link.selectedNodes.filter((id) => scene.entities.has(id));
  const edges = link.selectedEdges.filter((id) => scene.edges.has(id));
  const last = edges.at(-1);
  if (last === undefined) return nodes.length === 0 ? NOTHING_SELECTED : selectNodes(nodes);
  return { nodes: new Set(nodes), edges: new Set(edges), focus: { kind: 'edge', id: last } };
}

async function placed(context: AppContext, scene: Scene): Promise<Scene> {
  const seeded = place(scene, seedPlaces(scene));
  const known = new Set(scene.places.keys());
  const positions = await settle(context, seeded, { fixed: (id) => known.has(id), quiet: true });
  return place(seeded, positions);
}

export interface LinkedView {
  scene: Scene;
  selection: Selection;
  /** How many of its entities are no longer in the graph. */
  gone: number;
}

/** What a link shows, with places for all of it. Throws what the server's refusal throws. */
export async function viewOfLink(context: AppContext, link: ViewLink): Promise<LinkedView> {
  const answer = await context.api.subgraph(link.entities.map(({ id }) => id));
  const scene = sceneOfLink(link, answer);
  const lacking = [...scene.entities.keys()].some((id) => !scene.places.has(id));
  return {
    scene: lacking ? await placed(context, scene) : scene,
    selection: selectionOfLink(link, scene),
    gone: link.entities.length - scene.places.size,
  };
}

/** Shows the view of an address; without one, the overview. Throws what the server's refusal throws. */
export async function showAddress(context: AppContext, address: Address): Promise<void> {
  const { api, stores, ports } = context;
  const link = address.view;
  if (link === null || link.entities.length === 0) {
    setScene(context, await placed(context, merge(EMPTY_SCENE, await api.overview())));
    stores.selection.setState(NOTHING_SELECTED);
  } else {
    const { scene, selection, gone } = await viewOfLink(context, link);
    setScene(context, scene);
    stores.selection.setState(selection);
    if (gone > 0)
      tell(context, { tone: 'info', text: `${gone} of the link’s entities are no longer in the graph.` });
  }
  stores.view.setState({
    left: address.left,
    article: address.article,
    right: address.article === null ? 'inspector' : 'article',
  });
  ports.camera?.fit();
}

export async function boot(context: AppContext, address: Address): Promise<void> {
  const { api, stores } = context;
  stores.boot.setState((state) => ({ ready: loadingAfter(state.ready) }));
  try {
    const [ontology] = await Promise.all([api.ontology(), loadStats(context)]);
    stores.boot.setState({ ontology: ontologyFrom(ontology) });
    await showAddress(context, address);
    stores.boot.setState({ ready: { status: 'ready', value: true } });
  } catch (error) {
    stores.boot.setState({ ready: { status: 'failed', error: toApiError(error) } });
  }
}

export async function loadStats({ api, stores }: AppContext): Promise<void> {
  stores.boot.setState((state) => ({ stats: loadingAfter(state.stats) }));
  try {
    stores.boot.setState({ stats: { status: 'ready', value: await api.stats() } });
  } catch (error) {
    stores.boot.setState({ stats: { status: 'failed', error: toApiError(error) } });
  }
}

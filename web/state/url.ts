// The address bar: the view as `#v=...`, filters, style, camera, panels and the open article beside it. Reading back an
// address that was written gives the same view.
import { readFilters, writeFilters } from '../graph/filter-link.ts';
import { type Filters, NO_FILTERS } from '../graph/filters.ts';
import { decodeView, encodeView, type ViewLink } from '../graph/permalink.ts';
import type { Scene } from '../graph/scene.ts';
import { EDGE_STYLES, type EdgeStyleId } from '../graph/styles/edges.ts';
import type { CameraSpot } from './camera.ts';
import type { Selection } from './selection.ts';
import type { Stores } from './stores.ts';
import { INITIAL_TABLE, type Order, TABLE_TABS, type Table, type TableTab } from './table.ts';
import { type ArticleRef, INITIAL_VIEW, LEFT_PANELS, type LeftPanel, type View } from './view.ts';

export interface Address {
  view: ViewLink | null;
  filters: Filters;
  left: LeftPanel | null;
  /** Whether the right dock is open. */
  right: boolean;
  article: ArticleRef | null;
  edgeStyle: EdgeStyleId;
  /** Null frames the whole graph. */
  spot: CameraSpot | null;
  /** Which half of the table is open, and its order. */
  table: { tab: TableTab; order: Order } | null;
}

/** An address that names nothing: the first screen. */
export const NO_ADDRESS: Address = {
  view: null,
  filters: NO_FILTERS,
  left: INITIAL_VIEW.left,
  right: true,
  article: null,
  edgeStyle: INITIAL_VIEW.edgeStyle,
  spot: null,
  table: null,
};

/** Browsers refuse addresses of more than about two million characters; this is far below. */
export const MOST_IN_ADDRESS = 10_000;

function viewLink(scene: Scene, selection: Selection): ViewLink {
  const entities = [...scene.entities.keys()].map((id) => {
    const at = scene.places.get(id) ?? { x: 0, y: 0, pinned: false };
    return { id, x: Math.round(at.x), y: Math.round(at.y), pinned: at.pinned, hidden: scene.hidden.has(id) };
  });
  const hiddenEdges = [...scene.hidden.keys()].filter((id) => scene.edges.has(id));
  const selectedEdges = [...selection.edges];
  const named = new Set([...hiddenEdges, ...selectedEdges]);
  return {
    entities,
    hiddenEdges,
    expansions: [...scene.expansions.values()].map(({ centre, entities: brought }) => ({
      centre,
      entities: brought,
    })),
    selectedNodes: [...selection.nodes],
    selectedEdges,
    ends: [...named].flatMap((id) => {
      const edge = scene.edges.get(id);
      return edge === undefined ? [] : [{ id, type: edge.type, subject: edge.subject, object: edge.object }];
    }),
  };
}

function articleText({ document, start, end }: ArticleRef): string {
  return start === null || end === null ? document : `${document}@${start}-${end}`;
}

function articleFrom(text: string): ArticleRef {
  const match = /^(.*)@(\d+)-(\d+)$/.exec(text);
  const [, document, start, end] = match ?? [];
  if (document === undefined) return { document: text, start: null, end: null };
  return { document, start: Number(start), end: Number(end) };
}

function spotText({ x, y, span }: CameraSpot): string {
  return [x, y, span].map(Math.round).join('_');
}

function spotFrom(text: string): CameraSpot | null {
  const [x = Number.NaN, y = Number.NaN, span = 0] = text.split('_').map(Number);
  return Number.isFinite(x) && Number.isFinite(y) && span >= 1 && span < 1e6 ? { x, y, span } : null;
}

function tableText({ tab, orders }: Table): string {
  const { column, descending } = orders[tab];
  return [tab, column, ...(descending ? ['down'] : [])].join('.');
}

function tableFrom(text: string): Address['table'] {
  const [name, column = '', turn] = text.split('.');
  const tab = TABLE_TABS.find((known) => known === name);
  if (tab === undefined) return null;
  const known = /^[a-z]{1,20}$/i.test(column);
  return { tab, order: known ? { column, descending: turn === 'down' } : INITIAL_TABLE.orders[tab] };
}

type WrittenView = Pick<View, 'left' | 'article'> & Partial<Pick<View, 'right' | 'edgeStyle'>>;

export function writeAddress(
  scene: Scene,
  selection: Selection,
  view: WrittenView,
  { spot, table }: { spot?: CameraSpot | null; table?: Table } = {},
): string {
  const parameters = new URLSearchParams();
  const { size } = scene.entities;
  if (size > 0 && size <= MOST_IN_ADDRESS) parameters.set('v', encodeView(viewLink(scene, selection)));
  writeFilters(parameters, scene.filters);
  if (view.edgeStyle !== undefined && view.edgeStyle !== INITIAL_VIEW.edgeStyle) {
    parameters.set('style', view.edgeStyle);
  }
  if (spot !== undefined && spot !== null) parameters.set('at', spotText(spot));
  parameters.set('panel', view.left ?? 'none');
  if (view.right === null) parameters.set('side', 'none');
  if (table?.open === true) parameters.set('table', tableText(table));
  if (view.article !== null) parameters.set('doc', articleText(view.article));
  return `#${parameters.toString()}`;
}

/** The address of the page as it is now. */
export function addressNow({ scene, selection, view, camera, table }: Stores): string {
  const { spot } = camera.getState();
  return writeAddress(scene.getState(), selection.getState(), view.getState(), {
    spot,
    table: table.getState(),
  });
}

export function readAddress(hash: string): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = parameters.get('v');
  const panel = parameters.get('panel');
  const document = parameters.get('doc');
  const style = parameters.get('style');
  return {
    view: packed === null ? null : decodeView(packed),
    filters: readFilters(parameters),
    left: panel === 'none' ? null : (LEFT_PANELS.find((known) => known === panel) ?? 'legend'),
    right: parameters.get('side') !== 'none',
    article: document === null || document === '' ? null : articleFrom(document),
    edgeStyle: (EDGE_STYLES.find(({ id }) => id === style)?.id as EdgeStyleId) ?? INITIAL_VIEW.edgeStyle,
    spot: spotFrom(parameters.get('at') ?? ''),
    table: tableFrom(parameters.get('table') ?? ''),
  };
}

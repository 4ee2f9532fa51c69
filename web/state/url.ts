// The address bar: the view as `#v=...`, the open article as `&doc=...@start-end`. Reading back an address that was
// written gives the same view.

import { decodeView, encodeView, type ViewLink } from '../graph/permalink.ts';
import type { Scene } from '../graph/scene.ts';
import type { Selection } from './selection.ts';
import { type ArticleRef, LEFT_PANELS, type LeftPanel, type View } from './view.ts';

export interface Address {
  view: ViewLink | null;
  left: LeftPanel | null;
  article: ArticleRef | null;
}

function viewLink(scene: Scene, selection: Selection): ViewLink {
  const entities = [...scene.entities.keys()].map((id) => {
    const at = scene.places.get(id) ?? { x: 0, y: 0, pinned: false };
    return { id, x: Math.round(at.x), y: Math.round(at.y), pinned: at.pinned, hidden: scene.hidden.has(id) };
  });
  return {
    entities,
    hiddenEdges: [...scene.hidden.keys()].filter((id) => scene.edges.has(id)),
    expansions: [...scene.expansions.values()].map(({ centre, entities: brought }) => ({
      centre,
      entities: brought,
    })),
    selectedNodes: [...selection.nodes],
    selectedEdges: [...selection.edges],
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

export function writeAddress(
  scene: Scene,
  selection: Selection,
  view: Pick<View, 'left' | 'article'>,
): string {
  const parameters = new URLSearchParams();
  if (scene.entities.size > 0) parameters.set('v', encodeView(viewLink(scene, selection)));
  parameters.set('panel', view.left ?? 'none');
  if (view.article !== null) parameters.set('doc', articleText(view.article));
  return `#${parameters.toString()}`;
}

export function readAddress(hash: string): Address {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const packed = parameters.get('v');
  const panel = parameters.get('panel');
  const document = parameters.get('doc');
  return {
    view: packed === null ? null : decodeView(packed),
    left: panel === 'none' ? null : (LEFT_PANELS.find((known) => known === panel) ?? 'legend'),
    article: document === null || document === '' ? null : articleFrom(document),
  };
}

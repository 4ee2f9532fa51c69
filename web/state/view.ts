// What is open on the screen: side panels, dialogs, menu, hover. Pure data; `peel` is what Esc takes away next.
import type { EdgeStyleId } from '../graph/styles/edges.ts';
import type { AnnotateDialog } from './annotate.ts';
import type { Ref } from './selection.ts';
import type { TooMuch } from './too-much.ts';

export const LEFT_PANELS = ['legend', 'filters', 'list', 'ingest', 'history', 'views', 'paths'] as const;
export type LeftPanel = (typeof LEFT_PANELS)[number];

/** What a drag on the canvas draws instead of moving it. */
export type CanvasTool = 'box' | 'lasso';

/** An article, scrolled to a span of its text. */
export interface ArticleRef {
  document: string;
  start: number | null;
  end: number | null;
}

export type MenuTarget = Ref | { kind: 'canvas' };

export interface OpenMenu {
  /** Pixels from the window's left and top. */
  x: number;
  y: number;
  target: MenuTarget;
}

export type OpenDialog =
  | { kind: 'palette' }
  | { kind: 'shortcuts' }
  | { kind: 'export' }
  | { kind: 'expand'; node: string }
  | { kind: 'too-much'; offer: TooMuch }
  | AnnotateDialog;

export interface View {
  left: LeftPanel | null;
  /** The right dock: the inspector (or the overview when nothing is selected), or the article. */
  right: 'inspector' | 'article' | null;
  article: ArticleRef | null;
  dialog: OpenDialog | null;
  menu: OpenMenu | null;
  tool: CanvasTool | null;
  hover: Ref | null;
  /** Of a finger on an entity: one that a second may follow, for which nothing may move; one alone; the second of two. */
  tap: 'waiting' | 'once' | 'twice';
  /** Edges that a claim under the pointer stands for. */
  lit: ReadonlySet<string>;
  /** Entities and edges that have just arrived. */
  fresh: ReadonlySet<string>;
  edgeStyle: EdgeStyleId;
  /** The overview map, while a part of the graph is out of sight. */
  minimap: boolean;
  /** Rises each time the search box is asked to take the keyboard. */
  searchCalls: number;
  /** A file that was dropped on the page and waits in the ingest panel. */
  dropped: File | null;
}

export const INITIAL_VIEW: View = {
  left: 'legend',
  right: 'inspector',
  article: null,
  dialog: null,
  menu: null,
  tool: null,
  hover: null,
  tap: 'once',
  lit: new Set(),
  fresh: new Set(),
  edgeStyle: 'reading',
  minimap: true,
  searchCalls: 0,
  dropped: null,
};

export function toggleLeft(view: View, panel: LeftPanel): View {
  return { ...view, left: view.left === panel ? null : panel };
}

export function openArticle(view: View, article: ArticleRef): View {
  return { ...view, article, right: 'article' };
}

export function closeArticle(view: View): View {
  return { ...view, article: null, right: 'inspector', lit: new Set() };
}

/** Takes away the topmost layer: menu, dialog, tool, article. Null when there is none left. */
export function peel(view: View): View | null {
  if (view.menu !== null) return { ...view, menu: null };
  if (view.dialog !== null) return { ...view, dialog: null };
  if (view.tool !== null) return { ...view, tool: null };
  if (view.article !== null && view.right === 'article') return closeArticle(view);
  if (view.fresh.size > 0) return { ...view, fresh: new Set() };
  return null;
}

// How every node and edge looks at this moment: the style's look, then hover, selection and what is lit. Pure, so the
// rules of dimming can be tested without a browser.
import type { EdgeData, NodeData } from '../graph/project.ts';
import { edgeStyleOf } from '../graph/styles/edges.ts';
import { byType } from '../graph/styles/nodes.ts';
import { LINE_PATTERNS, type StyleContext } from '../graph/styles/types.ts';
import type { Ref, Selection } from '../state/selection.ts';
import type { EdgeShape } from './edge-program.ts';
import { iconUri } from './node-icons.ts';
import { CANVAS_INK, mix } from './palette.ts';

export interface AppearanceState {
  style: StyleContext;
  edgeStyle: string;
  selection: Selection;
  hover: Ref | null;
  lit: ReadonlySet<string>;
}

/** What stands out now; null when everything looks the same. */
export interface Emphasis {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

interface Ends {
  id: string;
  subject: string;
  object: string;
}

export function emphasisOf(
  state: Pick<AppearanceState, 'hover' | 'lit'>,
  edges: Iterable<Ends>,
): Emphasis | null {
  const { hover, lit } = state;
  if (hover === null && lit.size === 0) return null;
  const strong: Emphasis & { nodes: Set<string>; edges: Set<string> } = {
    nodes: new Set(),
    edges: new Set(),
  };
  if (hover?.kind === 'node') strong.nodes.add(hover.id);
  for (const edge of edges) {
    const touched = hover?.kind === 'node' && (edge.subject === hover.id || edge.object === hover.id);
    if (touched || lit.has(edge.id) || (hover?.kind === 'edge' && hover.id === edge.id)) {
      strong.edges.add(edge.id);
      strong.nodes.add(edge.subject).add(edge.object);
    }
  }
  return strong;
}

/** Share of the ground mixed into what stands back. */
const FADE = 0.8;

export interface NodeDisplay {
  type: 'icon';
  color: string;
  /** None on what stands back: a faded icon is only noise. */
  image: string | undefined;
  size: number;
  zIndex: number;
}

export function nodeDisplay(
  id: string,
  data: NodeData,
  state: AppearanceState,
  emphasis: Emphasis | null,
): NodeDisplay {
  const { scheme } = state.style;
  const ink = CANVAS_INK[scheme];
  const look = byType.look(data.entity, state.style);
  const dim = emphasis !== null && !emphasis.nodes.has(id);
  const color = dim ? mix(look.color, ink.ground, FADE) : look.color;
  return {
    type: 'icon',
    color,
    image: dim ? undefined : iconUri(look.icon, ink.icon),
    size: look.size,
    zIndex: dim ? 0 : 1,
  };
}

export interface EdgeDisplay extends EdgeShape {
  type: 'straight' | 'curved';
  color: string;
  size: number;
  zIndex: number;
}

export function edgeDisplay(
  id: string,
  data: EdgeData,
  state: AppearanceState,
  emphasis: Emphasis | null,
): EdgeDisplay {
  const look = edgeStyleOf(state.edgeStyle).look(data.edge, state.style);
  const strong = emphasis?.edges.has(id) ?? false;
  const dim = emphasis !== null && !strong;
  const selected = state.selection.edges.has(id);
  return {
    type: data.curvature === 0 ? 'straight' : 'curved',
    color: dim ? mix(look.color, CANVAS_INK[state.style.scheme].ground, FADE) : look.color,
    size: look.width + (strong || selected ? 0.8 : 0),
    curvature: data.curvature,
    pattern: LINE_PATTERNS.indexOf(look.pattern),
    arrow: look.arrow ? 1 : 0,
    zIndex: dim ? 0 : strong || selected ? 2 : 1,
  };
}

// The legend of a picture: what colours, icons and lines of this very picture mean, in rows under it.
import { entityTypeOf } from '../graph/ontology.ts';
import type { DrawnGraph } from '../graph/project.ts';
import { edgeStyleOf } from '../graph/styles/edges.ts';
import type { AppearanceState } from './appearance.ts';
import { iconUri } from './node-icons.ts';
import { DASHES } from './paint-edges.ts';
import { CANVAS_INK } from './palette.ts';
import { FONT } from './text.ts';

const ROW = 26;
const ITEM = { width: 184, sample: 30 };
const PADDING = { x: 20, y: 12 };
const DISC = 8;

interface Item {
  label: string;
  color: string;
  /** An icon's address, or the dashes of a line. */
  sample: { icon: string } | { dashes: number[] };
}

function itemsOf(graph: DrawnGraph, { edgeStyle, style }: AppearanceState): Item[] {
  const { ontology, scheme } = style;
  const counts = new Map<string, number>();
  graph.forEachNode((_id, { entity: { type } }) => counts.set(type, (counts.get(type) ?? 0) + 1));
  const types = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => {
      const { label, color, icon } = entityTypeOf(ontology, id);
      const sample = { icon: iconUri(icon, CANVAS_INK[scheme].icon) };
      return { label: `${label} (${count})`, color: color[scheme], sample };
    });
  const edges = graph.mapEdges((_id, { edge }) => edge);
  const lines = edgeStyleOf(edgeStyle)
    .legend(edges, style)
    .flatMap(({ label, color, pattern, matches }) => {
      const count = edges.filter(matches).length;
      return count === 0
        ? []
        : [{ label: `${label} (${count})`, color, sample: { dashes: DASHES[pattern] } }];
    });
  return [...types, ...lines];
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width - 2 * PADDING.x) / ITEM.width));
}

/** Pixels at scale 1. */
export function legendHeight(graph: DrawnGraph, look: AppearanceState, width: number): number {
  return Math.ceil(itemsOf(graph, look).length / columnsIn(width)) * ROW + 2 * PADDING.y;
}

export function paintLegend(
  context: CanvasRenderingContext2D,
  graph: DrawnGraph,
  look: AppearanceState,
  at: { top: number; width: number; icons: ReadonlyMap<string, CanvasImageSource> },
): void {
  const ink = CANVAS_INK[look.style.scheme];
  context.strokeStyle = ink.quiet;
  context.lineWidth = 0.5;
  context.beginPath();
  context.moveTo(0, at.top);
  context.lineTo(at.width, at.top);
  context.stroke();
  context.font = `12px ${FONT}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const columns = columnsIn(at.width);
  for (const [index, { label, color, sample }] of itemsOf(graph, look).entries()) {
    const x = PADDING.x + (index % columns) * ITEM.width;
    const y = at.top + PADDING.y + (Math.floor(index / columns) + 0.5) * ROW;
    context.fillStyle = color;
    if ('icon' in sample) {
      context.beginPath();
      context.arc(x + DISC, y, DISC, 0, 2 * Math.PI);
      context.fill();
      const icon = at.icons.get(sample.icon);
      const side = DISC * 1.28;
      if (icon !== undefined) context.drawImage(icon, x + DISC - side / 2, y - side / 2, side, side);
    } else {
      context.strokeStyle = color;
      context.lineWidth = 2;
      context.setLineDash(sample.dashes);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + ITEM.sample - 6, y);
      context.stroke();
      context.setLineDash([]);
    }
    context.fillStyle = ink.label;
    context.fillText(label, x + ITEM.sample, y, ITEM.width - ITEM.sample - 8);
  }
}

// The legend of a picture: what colours, icons and lines of this very picture mean, in rows under it.
import { entityTypeOf } from '../graph/ontology.ts';
import type { DrawnGraph } from '../graph/project.ts';
import { edgeStyleOf } from '../graph/styles/edges.ts';
import type { AppearanceState } from './appearance.ts';
import { iconUri } from './node-icons.ts';
import { ICON_SHARE } from './paint.ts';
import { DASHES } from './paint-edges.ts';
import { CANVAS_INK, type CanvasInk } from './palette.ts';
import { FONT } from './text.ts';

const ROW = 26;
/** Pixels of an item, of its sample with the space after it, and of the line in it. */
export const LEGEND_ITEM = { width: 184, sample: 30, line: 24 };
const PADDING = { x: 20, y: 12 };
export const LEGEND_DISC = 8;

interface LegendItem {
  label: string;
  color: string;
  /** An icon's name and address, or the dashes of a line. */
  sample: { name: string; icon: string } | { dashes: number[] };
}

function itemsOf(graph: DrawnGraph, { edgeStyle, style }: AppearanceState): LegendItem[] {
  const { ontology, scheme } = style;
  const counts = new Map<string, number>();
  graph.forEachNode((_id, { entity: { type } }) => counts.set(type, (counts.get(type) ?? 0) + 1));
  const types = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => {
      const { label, color, icon } = entityTypeOf(ontology, id);
      const sample = { name: icon, icon: iconUri(icon, CANVAS_INK[scheme].icon) };
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
  return Math.max(1, Math.floor((width - 2 * PADDING.x) / LEGEND_ITEM.width));
}

export interface LegendPlan {
  top: number;
  width: number;
  /** Pixels at scale 1. */
  height: number;
  /** With the left of its sample and the middle of its row. */
  items: ReadonlyArray<LegendItem & { x: number; y: number }>;
}

export function planLegend(
  graph: DrawnGraph,
  look: AppearanceState,
  { top, width }: { top: number; width: number },
): LegendPlan {
  const items = itemsOf(graph, look);
  const columns = columnsIn(width);
  return {
    top,
    width,
    height: Math.ceil(items.length / columns) * ROW + 2 * PADDING.y,
    items: items.map((item, index) => ({
      ...item,
      x: PADDING.x + (index % columns) * LEGEND_ITEM.width,
      y: top + PADDING.y + (Math.floor(index / columns) + 0.5) * ROW,
    })),
  };
}

export function paintLegend(
  context: CanvasRenderingContext2D,
  { top, width, items }: LegendPlan,
  ink: CanvasInk,
  icons: ReadonlyMap<string, CanvasImageSource>,
): void {
  context.strokeStyle = ink.quiet;
  context.lineWidth = 0.5;
  context.beginPath();
  context.moveTo(0, top);
  context.lineTo(width, top);
  context.stroke();
  context.font = `12px ${FONT}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { label, color, sample, x, y } of items) {
    context.fillStyle = color;
    if ('icon' in sample) {
      context.beginPath();
      context.arc(x + LEGEND_DISC, y, LEGEND_DISC, 0, 2 * Math.PI);
      context.fill();
      const icon = icons.get(sample.icon);
      const side = LEGEND_DISC * 2 * ICON_SHARE;
      if (icon !== undefined) context.drawImage(icon, x + LEGEND_DISC - side / 2, y - side / 2, side, side);
    } else {
      context.strokeStyle = color;
      context.lineWidth = 2;
      context.setLineDash(sample.dashes);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + LEGEND_ITEM.line, y);
      context.stroke();
      context.setLineDash([]);
    }
    context.fillStyle = ink.label;
    context.fillText(label, x + LEGEND_ITEM.sample, y, LEGEND_ITEM.width - LEGEND_ITEM.sample - 8);
  }
}

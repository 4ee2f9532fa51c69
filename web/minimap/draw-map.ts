// Paints the overview map: a dot an entity in its type's colour, and edges as long as they are few.
import type { MapFit, Size } from '../graph/minimap.ts';
import { toMap } from '../graph/minimap.ts';
import type { Scene } from '../graph/scene.ts';
import { edgeStyleOf } from '../graph/styles/edges.ts';
import { byType } from '../graph/styles/nodes.ts';
import type { StyleContext } from '../graph/styles/types.ts';
import { visibleOf } from '../graph/visibility.ts';

/** More lines than this are a blot. */
const MOST_EDGES = 1500;
const DOT = { least: 1.4, most: 4, share: 9 };

export interface MapLook {
  fit: MapFit;
  size: Size;
  look: StyleContext;
  edgeStyle: string;
}

export function drawMap(
  canvas: HTMLCanvasElement,
  scene: Scene,
  { fit, size, look, edgeStyle }: MapLook,
): void {
  const ratio = globalThis.devicePixelRatio || 1;
  canvas.width = size.width * ratio;
  canvas.height = size.height * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(ratio, ratio);
  const shown = visibleOf(scene);
  const at = (id: string) => toMap(fit, scene.places.get(id) ?? { x: 0, y: 0 });
  if (shown.edges.size <= MOST_EDGES) {
    const style = edgeStyleOf(edgeStyle);
    context.globalAlpha = 0.5;
    context.lineWidth = 0.7;
    for (const edge of shown.edges.values()) {
      const [from, to] = [at(edge.subject), at(edge.object)];
      context.strokeStyle = style.look(edge, look).color;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
    }
    context.globalAlpha = 1;
  }
  for (const id of shown.entities) {
    const entity = scene.entities.get(id);
    if (entity === undefined) continue;
    const { color, size: radius } = byType.look(entity, look);
    const { x, y } = at(id);
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, Math.max(DOT.least, Math.min(DOT.most, radius / DOT.share)), 0, 2 * Math.PI);
    context.fill();
  }
}

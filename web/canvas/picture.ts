// The canvas as a picture of pixels: the same looks, painted in 2D at any scale.
import type { PictureChoice } from '../actions/context.ts';
import type { Stores } from '../state/stores.ts';
import type { Drawing } from './geometry.ts';
import { paintDiscs, paintOver } from './paint.ts';
import { paintLines, paintMarks } from './paint-edges.ts';
import { paintLegend } from './picture-legend.ts';
import { planPicture } from './picture-plan.ts';

async function decoded(uris: Iterable<string>): Promise<Map<string, HTMLImageElement>> {
  const images = [...new Set(uris)].map((uri) => Object.assign(new Image(), { src: uri }));
  await Promise.all(images.map((image) => image.decode()));
  return new Map(images.map((image) => [image.src, image]));
}

/** A PNG. Rejects when the browser cannot make one so large. */
export async function takePicture(sigma: Drawing, stores: Stores, choice: PictureChoice): Promise<Blob> {
  const { scale } = choice;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to paint on.');
  const plan = planPicture(sigma, stores, context, choice);
  const { size, projection, ink, selection, discs, lines, laid, legend } = plan;
  const icons = await decoded(discs.map(({ image }) => image));
  const height = size.height + (legend?.height ?? 0);
  canvas.width = size.width * scale;
  canvas.height = height * scale;
  context.scale(scale, scale);
  if (!choice.transparent) {
    context.fillStyle = ink.ground;
    context.fillRect(0, 0, size.width, height);
  }
  context.save();
  context.beginPath();
  context.rect(0, 0, size.width, size.height);
  context.clip();
  paintMarks(
    context,
    lines.filter(({ id }) => selection.edges.has(id)).map(({ ends }) => ({ ends, color: `${ink.accent}47` })),
  );
  paintLines(context, lines, projection.sizeScale, 0);
  paintDiscs(
    context,
    discs.map(({ x, y, size: radius, color, image }) => ({
      ...projection.toScreen({ x, y }),
      radius: radius * projection.sizeScale,
      color,
      icon: icons.get(image) ?? null,
      raised: true,
    })),
  );
  paintOver(context, laid, { x: 0, y: 0 }, ink);
  context.restore();
  if (legend !== null) paintLegend(context, legend, ink, icons);
  return await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser cannot make so large a picture.'));
      else resolve(blob);
    }, 'image/png');
  });
}

// The canvas as a picture.
import type { ExportFormat } from '../types.ts';

export const png: ExportFormat = {
  id: 'png',
  label: 'PNG',
  description: 'A picture of the canvas in the colours of now.',
  extension: 'png',
  type: 'image/png',
  settings: ['area', 'scale', 'legend', 'transparent'],
  make({ ports }, { area, scale, legend, transparent }) {
    if (ports.picture === null) throw new Error('The canvas is not on the page.');
    return ports.picture.take({ area, scale, legend, transparent });
  },
};

// The canvas as a drawing that can be edited.
import type { ExportFormat } from '../types.ts';

export const svg: ExportFormat = {
  id: 'svg',
  label: 'SVG',
  description:
    'A drawing for reports, to be edited and scaled: each edge says its reading, verdict and evidence.',
  extension: 'svg',
  type: 'image/svg+xml',
  settings: ['area', 'legend', 'transparent'],
  async make({ ports }, { area, legend, transparent }) {
    if (ports.picture === null) throw new Error('The canvas is not on the page.');
    return ports.picture.draw({ area, legend, transparent });
  },
};

// Styles of nodes. By type is the default: colour and icon from the ontology, size by degree.
import { entityTypeOf } from '../ontology.ts';
import type { NodeStyle } from './types.ts';

/** Radius of the least connected entity, in pixels at reading zoom. */
export const SMALLEST = 16;
const LARGEST = 36;

/** Radius by degree, on a square-root scale so that area follows the count. */
export function sizeByDegree(degree: number): number {
  return Math.min(LARGEST, SMALLEST + 3.6 * Math.sqrt(Math.max(0, degree - 1)));
}

export const byType: NodeStyle = {
  id: 'type',
  label: 'Type',
  look(entity, { ontology, scheme }) {
    const type = entityTypeOf(ontology, entity.type);
    return { color: type.color[scheme], icon: type.icon, size: sizeByDegree(entity.degree) };
  },
};

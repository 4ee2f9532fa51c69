// Facts about an entity that are dates: claims like any other, whose object is a date in the text and no entity. They make
// properties of the entity, not edges.
import type { PropertyType } from '../types.ts';

export const PROPERTY_TYPES: readonly PropertyType[] = [
  { id: 'BORN_ON', property: 'born', label: 'born', domain: ['Person'] },
  { id: 'DIED_ON', property: 'died', label: 'died', domain: ['Person'] },
  { id: 'FOUNDED_ON', property: 'founded', label: 'founded', domain: ['Organization', 'Group'] },
];

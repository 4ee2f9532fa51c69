// The face of the ontology.
export { baseOntology } from './base-ontology.ts';
export { extendOntology } from './extend-ontology.ts';
export { type End, fits } from './fits.ts';
export { RESERVED_LABELS, RESERVED_RELATIONS } from './reserved-names.ts';
export { PROPERTY_TYPES } from './types/properties.ts';

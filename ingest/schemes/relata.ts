// The ontology's own names, every reading of a claim included.
import { baseOntology } from '#cypher/ontology/index.ts';

import type { Scheme } from './types.ts';

export const relata: Scheme = {
  id: 'relata',
  description: 'entity and relation types of the ontology, claims of every reading',
  tasks: ['ner', 'relations', 'parse', 'coref', 'events', 'triples'],
  entityType: ({ type }) => type,
  relations: ({ type }) => [{ type, inverted: false }],
  event: ({ type }) => (baseOntology.relationTypes.get(type)?.group === 'event' ? type : null),
};

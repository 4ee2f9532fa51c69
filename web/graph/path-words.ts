// A step of a path in words, read in the direction it is walked.
import type { Ontology } from '#cypher/ontology/types.ts';
import type { EdgeDto } from '#server/contract/graph.ts';

import { relationTypeOf } from './ontology.ts';
import { relationWords } from './wording.ts';

/** "member of" from the member, "has member" from the other end; an open relation read backwards keeps an arrow. */
export function stepWords(edge: EdgeDto, from: string, ontology: Ontology): string {
  const words = edge.title !== null && edge.title !== '' ? edge.title : relationWords(edge, ontology);
  const type = relationTypeOf(ontology, edge.type);
  if (edge.subject === from || type.symmetric) return words;
  const known = ontology.relationTypes.has(edge.type) && edge.type !== 'RELATION';
  return known ? type.inverse : `← ${words}`;
}

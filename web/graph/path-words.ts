// An edge in words, read from one of its ends: in lists of what an entity is tied to, and along paths.
import type { Ontology } from '#cypher/ontology/types.ts';
import type { EdgeDto } from '#server/contract/graph.ts';

import { relationTypeOf } from './ontology.ts';
import { relationWords } from './wording.ts';

/** "member of" from the member, "has member" from the other end; an open relation read backwards keeps an arrow. */
export function wordsFrom(edge: EdgeDto, from: string, ontology: Ontology): string {
  return turned(edge, from, relationWords(edge, ontology), ontology);
}

/** As `wordsFrom`, with the office where there is one. */
export function stepWords(edge: EdgeDto, from: string, ontology: Ontology): string {
  const words = edge.title !== null && edge.title !== '' ? edge.title : relationWords(edge, ontology);
  return turned(edge, from, words, ontology);
}

function turned(edge: EdgeDto, from: string, words: string, ontology: Ontology): string {
  const type = relationTypeOf(ontology, edge.type);
  if (edge.subject === from || type.symmetric) return words;
  const known = ontology.relationTypes.has(edge.type) && edge.type !== 'RELATION';
  return known ? type.inverse : `← ${words}`;
}

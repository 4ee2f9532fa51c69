// The relation types that have no direction.
import type { Ontology } from '#cypher/ontology/types.ts';

export function symmetricTypes(ontology: Ontology): string[] {
  return [...ontology.relationTypes.values()].filter(({ symmetric }) => symmetric).map(({ id }) => id);
}

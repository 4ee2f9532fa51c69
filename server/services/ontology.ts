// The ontology as lists, in the order of its files.
import type { Ontology } from '#cypher/ontology/types.ts';

import type { OntologyDto } from '../contract/ontology.ts';

export function describeOntology(ontology: Ontology): OntologyDto {
  return {
    entityTypes: [...ontology.entityTypes.values()].map((type) => ({
      ...type,
      kinds: [...(type.kinds ?? [])],
    })),
    relationTypes: [...ontology.relationTypes.values()].map((type) => ({
      ...type,
      domain: [...type.domain],
      range: [...type.range],
    })),
  };
}

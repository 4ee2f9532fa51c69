// Who decides, and why.
import type { Ontology } from '#cypher/ontology/types.ts';

export interface Author {
  by: string;
  reason: string | null;
  ontology: Ontology;
}

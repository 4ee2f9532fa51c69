// Relation types that a query string names.
import { RelataError } from '#cypher/model/errors.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

/** Null when all types are asked for. Throws REQUEST_INVALID for one that the ontology does not have. */
export function chosenTypes(list: string | undefined, ontology: Ontology, field = 'types'): string[] | null {
  if (list === undefined) return null;
  const types = [...new Set(list.split(',').map((type) => type.trim()))].filter((type) => type !== '');
  const unknown = types.find((type) => !ontology.relationTypes.has(type));
  if (unknown === undefined) return types;
  throw new RelataError(
    'REQUEST_INVALID',
    `query field '${field}' names '${unknown}', which is no relation type`,
    {
      help: 'GET /api/ontology lists the relation types.',
    },
  );
}

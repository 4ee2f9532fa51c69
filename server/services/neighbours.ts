// The neighbours of an entity, chosen by type and direction, up to a limit.
import { RelataError } from '#cypher/model/errors.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { neighbours as query } from '#cypher/queries/graph/neighbours.ts';

import type { NeighboursDto, NeighboursQuery } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { findOne } from './find-one.ts';
import { missingEntity } from './missing-entity.ts';
import { symmetricTypes } from './symmetric-types.ts';

/** Null when all types are asked for. Throws REQUEST_INVALID for one that the ontology does not have. */
function chosenTypes(list: string | undefined, ontology: Ontology): string[] | null {
  if (list === undefined) return null;
  const types = [...new Set(list.split(',').map((type) => type.trim()))].filter((type) => type !== '');
  const unknown = types.find((type) => !ontology.relationTypes.has(type));
  if (unknown === undefined) return types;
  throw new RelataError(
    'REQUEST_INVALID',
    `query field 'types' names '${unknown}', which is no relation type`,
    {
      help: 'GET /api/ontology lists the relation types.',
    },
  );
}

export function neighbours(
  access: Access,
  ontology: Ontology,
  id: string,
  { limit, types, direction, order }: NeighboursQuery,
): Promise<NeighboursDto> {
  const params = {
    id,
    limit,
    types: chosenTypes(types, ontology),
    direction,
    order,
    symmetric: symmetricTypes(ontology),
  };
  return findOne(access, query, params, missingEntity(id));
}

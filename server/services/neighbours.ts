// The neighbours of an entity, chosen by type and direction, up to a limit.
import type { Ontology } from '#cypher/ontology/types.ts';
import { neighbours as query } from '#cypher/queries/graph/neighbours.ts';

import type { NeighboursDto, NeighboursQuery } from '../contract/requests.ts';
import type { Access } from './access.ts';
import { chosenTypes } from './chosen-types.ts';
import { findOne } from './find-one.ts';
import { missingEntity } from './missing-entity.ts';
import { symmetricTypes } from './symmetric-types.ts';

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

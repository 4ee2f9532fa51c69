// One entity with its relations by type, its documents, and why its parts belong together.
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { entityDetail as query } from '#cypher/queries/entities/detail.ts';

import type { EntityDetailDto } from '../contract/graph.ts';
import type { Access } from './access.ts';
import { findOne } from './find-one.ts';
import { missingEntity } from './missing-entity.ts';
import { symmetricTypes } from './symmetric-types.ts';

/** Documents, links and decisions of an entity that are listed, the newest or surest first. */
const LISTED = 200;

export function entityDetail(access: Access, ontology: Ontology, id: string): Promise<EntityDetailDto> {
  return findOne(
    access,
    query,
    {
      id,
      symmetric: symmetricTypes(ontology),
      properties: PROPERTY_TYPES.map((type) => type.id),
      propertyHolders: [...new Set(PROPERTY_TYPES.flatMap(({ domain }) => domain))],
      limit: LISTED,
    },
    missingEntity(id),
  );
}

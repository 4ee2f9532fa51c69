// A few types of each sort, for tests that need an ontology but not the whole one.
import type { EntityType, Ontology, RelationGroup, RelationType } from '#cypher/ontology/types.ts';

const COLOR = { light: '#444444', dark: '#bbbbbb' };

function entityType(id: string): [string, EntityType] {
  return [id, { id, label: id, plural: `${id}s`, color: COLOR, icon: 'circle' }];
}

function relationType(id: string, group: RelationGroup, symmetric = false): [string, RelationType] {
  const label = id.toLowerCase().replaceAll('_', ' ');
  return [
    id,
    {
      id,
      label,
      inverse: symmetric ? label : `${label} by`,
      group,
      root: null,
      domain: [],
      range: [],
      symmetric,
      color: COLOR,
      description: label,
    },
  ];
}

export const SMALL_ONTOLOGY: Ontology = {
  entityTypes: new Map(['Person', 'Organization', 'Location', 'Group', 'Event'].map(entityType)),
  relationTypes: new Map([
    relationType('MET', 'event', true),
    relationType('PRAISED', 'stance'),
    relationType('MEMBER_OF', 'membership'),
    relationType('HEAD_OF_STATE', 'role'),
    relationType('RELATION', 'open'),
  ]),
};

// The four entity and five relation types of the CoNLL-2004 news sentences. A person's office in a country counts there
// as living in it.
import { entityTable, isFact, relationTable } from './tables.ts';
import { throughPlaces } from './through-places.ts';
import type { Scheme } from './types.ts';

const ROLES = ['HEAD_OF', 'MINISTER_OF', 'OFFICIAL_OF', 'SPOKESPERSON_OF', 'ADVISER_OF', 'EMPLOYEE_OF'];
const BODIES = ['Organization', 'Group'];

const table = relationTable([
  {
    from: ['LIVES_IN', 'BORN_IN', 'CITIZEN_OF', 'HEAD_OF_STATE_OF', 'HEAD_OF_GOVERNMENT_OF', ...ROLES],
    to: 'Live_In',
    subject: ['Person'],
    object: ['Location'],
  },
  { from: [...ROLES, 'MEMBER_OF'], to: 'Work_For', subject: ['Person'], object: BODIES },
  { from: ['FOUNDED'], to: 'Work_For', subject: ['Person'], object: BODIES },
  {
    from: ['BASED_IN', 'LOCATED_IN', 'AGENCY_OF', 'PART_OF'],
    to: 'OrgBased_In',
    subject: BODIES,
    object: ['Location'],
  },
  { from: ['LOCATED_IN', 'PART_OF'], to: 'Located_In', subject: ['Location'], object: ['Location'] },
  { from: ['KILLED'], to: 'Kill', subject: ['Person'], object: ['Person'] },
]);

const entityType = entityTable([
  { type: 'Person', to: 'Peop' },
  { type: 'Organization', to: 'Org' },
  { type: 'Group', to: 'Org' },
  { type: 'Location', to: 'Loc' },
]);

/** Its entities are names alone. */
const relations: Scheme['relations'] = (claim, subject, object) =>
  isFact(claim) && subject.kind === 'name' && object.kind === 'name' ? table(claim, subject, object) : [];

export const conll04: Scheme = {
  id: 'conll04',
  description: 'Live_In, Work_For, OrgBased_In, Located_In and Kill between Peop, Org and Loc',
  tasks: ['ner', 'relations'],
  entityType: (mention) => entityType(mention) ?? 'Other',
  relations,
  derive: (state) => throughPlaces(state, relations, 'Located_In', ['Live_In', 'OrgBased_In', 'Located_In']),
  event: () => null,
};

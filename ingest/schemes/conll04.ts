// The four entity and five relation types of the CoNLL-2004 news sentences. A person's office in a country counts there
// as living in it.
import { CLAIM_RULES } from '../claim-rules.ts';
import type { DocumentState } from '../state.ts';
import { findDatelines } from './datelines.ts';
import { statedRelations } from './stated-relations.ts';
import { entityTable, isFact, relationTable } from './tables.ts';
import { throughNames } from './through-names.ts';
import { throughPlaces } from './through-places.ts';
import type { DerivedRelation, Scheme } from './types.ts';

const ROLES = ['HEAD_OF', 'MINISTER_OF', 'OFFICIAL_OF', 'SPOKESPERSON_OF', 'ADVISER_OF', 'EMPLOYEE_OF'];
const SETTLED: ReadonlySet<string> = new Set(['country', 'region', 'city']);
const BODIES = ['Organization', 'Group'];

const table = relationTable([
  {
    from: ['LIVES_IN', 'BORN_IN', 'CITIZEN_OF', 'HEAD_OF_STATE_OF', 'HEAD_OF_GOVERNMENT_OF'],
    to: 'Live_In',
    subject: ['Person'],
    object: ['Location'],
  },
  {
    from: ROLES,
    to: 'Live_In',
    subject: ['Person'],
    object: ['Location'],
    // Who heads an airport or a park need not live there.
    when: (_claim, _subject, { locationKind }) => SETTLED.has(locationKind ?? ''),
  },
  {
    from: [...ROLES, 'MEMBER_OF'],
    to: 'Work_For',
    subject: ['Person'],
    object: BODIES,
    // "Democrat X": a word for a member is no body.
    when: ({ rule }) => rule !== CLAIM_RULES.party.id,
  },
  { from: ['FOUNDED', 'OWNS'], to: 'Work_For', subject: ['Person'], object: BODIES },
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

/** The agency that a report comes from counts as based where the report does: 11 of 14 in the development part. */
function agencies(state: DocumentState): DerivedRelation[] {
  return findDatelines(state).flatMap(({ agency, places }) =>
    places.map((place) => ({
      subject: agency,
      object: place,
      type: 'OrgBased_In',
      rule: 'dateline',
      confidence: 0.75,
    })),
  );
}

function derive(state: DocumentState): DerivedRelation[] {
  const added = [...throughNames(state, relations), ...agencies(state)];
  const all = [...statedRelations(state, relations), ...added];
  return [...added, ...throughPlaces(state, all, 'Located_In', ['Live_In', 'OrgBased_In', 'Located_In'])];
}

export const conll04: Scheme = {
  id: 'conll04',
  description: 'Live_In, Work_For, OrgBased_In, Located_In and Kill between Peop, Org and Loc',
  tasks: ['ner', 'relations'],
  entityType: (mention) => entityType(mention) ?? 'Other',
  relations,
  derive,
  event: () => null,
};

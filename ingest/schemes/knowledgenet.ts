// The fifteen properties of KnowledgeNet: facts about people and bodies, dates included. SPOUSE counts both ways.
import type { ClaimState, MentionState } from '../state.ts';
import { entityTable, isFact, relationTable } from './tables.ts';
import type { Scheme } from './types.ts';

const PERSON = ['Person'];
/** An unresolved "it" may be a body. */
const BODY = ['Organization', 'Group', 'Other'];
const CHIEF = /\bchief executive\b|\bCEO\b|\b(?:managing|executive) director\b|\bpresident and\b/i;
const PARTY =
  /\b(?:party|democrats?|republicans?|socialists?|communists?|labou?r|liberals?|conservatives?|greens?)\b/i;
const POSTS = ['EMPLOYEE_OF', 'OFFICIAL_OF', 'SPOKESPERSON_OF', 'ADVISER_OF', 'HEAD_OF'];

function isChief({ title, label }: ClaimState): boolean {
  return CHIEF.test(title ?? label);
}

function isParty({ label }: ClaimState, _subject: MentionState, object: MentionState): boolean {
  return PARTY.test(object.text) || PARTY.test(label);
}

const table = relationTable([
  { from: ['BORN_IN'], to: 'PLACE_OF_BIRTH' },
  { from: ['LIVES_IN'], to: 'PLACE_OF_RESIDENCE' },
  { from: ['CITIZEN_OF'], to: 'NATIONALITY' },
  { from: ['EDUCATED_AT'], to: 'EDUCATED_AT' },
  {
    from: [...POSTS, 'MEMBER_OF'],
    to: 'EMPLOYEE_OR_MEMBER_OF',
    subject: PERSON,
    object: BODY,
    when: (...claim) => !isParty(...claim),
  },
  {
    from: [...POSTS, 'MEMBER_OF'],
    to: 'POLITICAL_AFFILIATION',
    subject: PERSON,
    object: BODY,
    when: isParty,
  },
  { from: ['SPOUSE_OF'], to: 'SPOUSE' },
  { from: ['SPOUSE_OF'], to: 'SPOUSE', inverted: true },
  { from: ['PARENT_OF'], to: 'CHILD_OF', inverted: true },
  { from: ['HEAD_OF'], to: 'CEO', inverted: true, subject: PERSON, object: BODY, when: isChief },
  { from: ['FOUNDED'], to: 'FOUNDED_BY', inverted: true, object: BODY },
  { from: ['BASED_IN'], to: 'HEADQUARTERS' },
  { from: ['BORN_ON'], to: 'DATE_OF_BIRTH' },
  { from: ['DIED_ON'], to: 'DATE_OF_DEATH' },
  { from: ['FOUNDED_ON'], to: 'DATE_FOUNDED' },
  { from: ['SUBSIDIARY_OF'], to: 'SUBSIDIARY_OF', subject: BODY, object: BODY },
]);

const entityType = entityTable([
  { type: 'Person', to: 'PER' },
  { type: 'Organization', to: 'ORG' },
  { type: 'Group', to: 'ORG' },
  { type: 'Location', to: 'LOC' },
]);

export const knowledgenet: Scheme = {
  id: 'knowledgenet',
  description: 'the 15 properties of KnowledgeNet, dates of birth, death and foundation included',
  tasks: ['ner', 'relations'],
  entityType: (mention) => entityType(mention) ?? 'MISC',
  relations: (claim, subject, object) => (isFact(claim) ? table(claim, subject, object) : []),
  event: () => null,
};

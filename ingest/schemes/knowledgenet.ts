// The fifteen properties of KnowledgeNet: facts about people and bodies, dates included. SPOUSE counts both ways.
import type { ClaimState, MentionState } from '../state.ts';
import { entityTable, isFact, relationTable } from './tables.ts';
import { throughMentions } from './through-mentions.ts';
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

/** Parents and chiefs, whose pronouns stand beside their names. */
const REPEATED_OBJECT: ReadonlySet<string> = new Set(['CHILD_OF', 'CEO']);
/** Not kin, and not what one body is to another: there a pronoun is too often the other end. */
const REPEATED_SUBJECT: ReadonlySet<string> = new Set([
  'PLACE_OF_BIRTH',
  'PLACE_OF_RESIDENCE',
  'NATIONALITY',
  'EDUCATED_AT',
  'EMPLOYEE_OR_MEMBER_OF',
  'POLITICAL_AFFILIATION',
  'CEO',
  'FOUNDED_BY',
  'HEADQUARTERS',
  'DATE_OF_BIRTH',
  'DATE_OF_DEATH',
  'DATE_FOUNDED',
]);

/** Names, dates and pronouns are ends there; "the company" is none, "the Red Sox team" is. */
function isEnd({ kind, text }: MentionState): boolean {
  return kind !== 'nominal' || /\s\p{Lu}/u.test(text);
}

const relations: Scheme['relations'] = (claim, subject, object) =>
  isFact(claim) && isEnd(subject) && isEnd(object) ? table(claim, subject, object) : [];

export const knowledgenet: Scheme = {
  id: 'knowledgenet',
  description: 'the 15 properties of KnowledgeNet, dates of birth, death and foundation included',
  tasks: ['ner', 'relations'],
  entityType: (mention) => entityType(mention) ?? 'MISC',
  relations,
  derive: (state) =>
    throughMentions(state, relations, { subject: REPEATED_SUBJECT, object: REPEATED_OBJECT }),
  event: () => null,
};

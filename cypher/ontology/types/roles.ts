// Offices and posts: a person and what the post is of. The office itself is the claim's title.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';
import { COUNTRY, PERSON } from './ends.ts';

const EMPLOYER = ['Location:country', 'Location:region', 'Location:city', 'Organization', 'Group', 'Person'];

export const ROLES: readonly RelationType[] = [
  relation('role', {
    id: 'HEAD_OF_STATE_OF',
    label: 'is head of state of',
    inverse: 'has as head of state',
    domain: PERSON,
    range: COUNTRY,
    description: 'President, king, emir or another head of a state.',
  }),
  relation('role', {
    id: 'HEAD_OF_GOVERNMENT_OF',
    label: 'is head of government of',
    inverse: 'has as head of government',
    domain: PERSON,
    range: COUNTRY,
    description: 'Prime minister, premier or chancellor.',
  }),
  relation('role', {
    id: 'MINISTER_OF',
    label: 'is minister of',
    inverse: 'has as minister',
    domain: PERSON,
    range: COUNTRY,
    description: 'A member of a government; the title says which: foreign minister, secretary of state.',
  }),
  relation('role', {
    id: 'HEAD_OF',
    label: 'heads',
    inverse: 'is headed by',
    domain: PERSON,
    range: ['Organization', 'Group', 'Location:region', 'Location:city', 'Location:facility'],
    description: 'Leads a body, region or city: secretary-general, chief executive, chair, mayor, governor.',
  }),
  relation('role', {
    id: 'OFFICIAL_OF',
    label: 'is an official of',
    inverse: 'has as official',
    domain: PERSON,
    range: EMPLOYER,
    description: 'Holds a public post below the head: ambassador, envoy, general, negotiator.',
  }),
  relation('role', {
    id: 'SPOKESPERSON_OF',
    label: 'is spokesperson of',
    inverse: 'has as spokesperson',
    domain: PERSON,
    range: EMPLOYER,
    description: 'Speaks in the name of a person, body or state.',
  }),
  relation('role', {
    id: 'ADVISER_OF',
    label: 'advises',
    inverse: 'is advised by',
    domain: PERSON,
    range: EMPLOYER,
    description: 'Holds the post of an adviser.',
  }),
  relation('role', {
    id: 'EMPLOYEE_OF',
    label: 'works for',
    inverse: 'employs',
    domain: PERSON,
    range: EMPLOYER,
    description: 'Works for a body or person in a post that no other role names.',
  }),
];

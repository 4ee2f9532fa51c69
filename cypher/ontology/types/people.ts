// A person's origin, home, schooling and family.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';
import { PERSON } from './ends.ts';

export const PEOPLE: readonly RelationType[] = [
  relation('person', {
    id: 'CITIZEN_OF',
    label: 'is a citizen of',
    inverse: 'has as citizen',
    domain: PERSON,
    range: ['Location:country', 'Location:region'],
    description: 'Has the nationality of a country.',
  }),
  relation('person', {
    id: 'BORN_IN',
    label: 'was born in',
    inverse: 'is the birthplace of',
    domain: PERSON,
    range: ['Location'],
    description: 'Was born in a place.',
  }),
  relation('person', {
    id: 'LIVES_IN',
    label: 'lives in',
    inverse: 'is home to',
    domain: PERSON,
    range: ['Location'],
    description: 'Lives or lived in a place.',
  }),
  relation('person', {
    id: 'EDUCATED_AT',
    label: 'was educated at',
    inverse: 'educated',
    domain: PERSON,
    range: ['Organization', 'Location'],
    description: 'Went to a school, college or university.',
  }),
  relation('person', {
    id: 'SPOUSE_OF',
    label: 'is married to',
    symmetric: true,
    domain: PERSON,
    range: PERSON,
    description: 'Is or was husband or wife of.',
  }),
  relation('person', {
    id: 'PARENT_OF',
    label: 'is a parent of',
    inverse: 'is a child of',
    domain: PERSON,
    range: PERSON,
    description: 'Is mother or father of.',
  }),
  relation('person', {
    id: 'SIBLING_OF',
    label: 'is a sibling of',
    symmetric: true,
    domain: PERSON,
    range: PERSON,
    description: 'Is sister or brother of.',
  }),
];

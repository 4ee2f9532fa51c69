// Belonging to a body.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';
import { BODY } from './ends.ts';

export const MEMBERSHIP: readonly RelationType[] = [
  relation('membership', {
    id: 'MEMBER_OF',
    label: 'is a member of',
    inverse: 'has as member',
    domain: ['Person', 'Organization', 'Group', 'Location:country', 'Location:region'],
    range: BODY,
    description: 'Belongs to a party, alliance, parliament, movement or band.',
  }),
];

// Where something is.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';

export const PLACES: readonly RelationType[] = [
  relation('place', {
    id: 'BASED_IN',
    label: 'is based in',
    inverse: 'is the seat of',
    domain: ['Organization', 'Group'],
    range: ['Location'],
    description: 'Has its seat or works mainly in a place.',
  }),
  relation('place', {
    id: 'LOCATED_IN',
    label: 'is in',
    inverse: 'contains',
    domain: ['Location', 'Organization', 'Event'],
    range: ['Location'],
    description: 'Lies in a place, or happened there.',
  }),
];

// Lasting friendship and opposition.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';
import { ACTOR } from './ends.ts';

export const STANCES: readonly RelationType[] = [
  relation('stance', {
    id: 'ALLY_OF',
    label: 'is an ally of',
    symmetric: true,
    domain: ACTOR,
    range: ACTOR,
    description: 'Stands on the same side.',
  }),
  relation('stance', {
    id: 'OPPONENT_OF',
    label: 'is an opponent of',
    symmetric: true,
    domain: ACTOR,
    range: ACTOR,
    description: 'Stands against: rival, enemy, opposition.',
  }),
];

// A statement by the first about the second (CAMEO 01, which PLOVER leaves out): of low weight.
import type { RelationType } from '../types.ts';
import { event } from './define.ts';
import { ACTOR, TARGET } from './ends.ts';

export const STATEMENT_EVENTS: readonly RelationType[] = [
  event('open', null, {
    id: 'SAID_ABOUT',
    label: 'spoke about',
    inverse: 'was spoken about by',
    domain: ACTOR,
    range: TARGET,
    description: 'Made a statement about.',
  }),
];

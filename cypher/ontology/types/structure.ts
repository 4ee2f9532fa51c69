// Bodies and their parts, property, and what somebody made or signed.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';
import { ACTOR, STATE_OR_BODY } from './ends.ts';

export const STRUCTURE: readonly RelationType[] = [
  relation('structure', {
    id: 'PART_OF',
    label: 'is part of',
    inverse: 'has as part',
    domain: ['Organization', 'Group', 'Location', 'Event'],
    range: ['Organization', 'Group', 'Location', 'Event'],
    description: 'Is a part of a larger body, place or event.',
  }),
  relation('structure', {
    id: 'AGENCY_OF',
    label: 'is an agency of',
    inverse: 'has as agency',
    domain: ['Organization', 'Group'],
    range: ['Location', 'Organization', 'Group'],
    description: 'Is an organ of a state, region, city or body: its council, ministry, army.',
  }),
  relation('structure', {
    id: 'SUBSIDIARY_OF',
    label: 'is a subsidiary of',
    inverse: 'has as subsidiary',
    domain: ['Organization'],
    range: ['Organization', 'Location:country'],
    description: 'Is a company that belongs to another body.',
  }),
  relation('structure', {
    id: 'OWNS',
    label: 'owns',
    inverse: 'is owned by',
    domain: ACTOR,
    range: ['Organization', 'Location', 'Work', 'Other'],
    description: 'Owns, or holds a share of.',
  }),
  relation('structure', {
    id: 'FOUNDED',
    label: 'founded',
    inverse: 'was founded by',
    domain: ['Person', ...STATE_OR_BODY],
    range: ['Organization', 'Group', 'Location', 'Event'],
    description: 'Founded a body, movement or place.',
  }),
  relation('structure', {
    id: 'CREATED',
    label: 'created',
    inverse: 'was created by',
    domain: ['Person', ...STATE_OR_BODY],
    range: ['Work', 'Law', 'Organization', 'Group', 'Other'],
    description: 'Wrote, designed or made.',
  }),
  relation('structure', {
    id: 'SIGNED',
    label: 'signed',
    inverse: 'was signed by',
    domain: ['Person', ...STATE_OR_BODY],
    range: ['Law', 'Work', 'Event'],
    description: 'Signed a treaty, law or document.',
  }),
];

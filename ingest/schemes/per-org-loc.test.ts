// Which mentions the scheme of people, organizations and places counts.
import { expect, it } from 'vitest';

import type { MentionState } from '../state.ts';
import { perOrgLoc } from './per-org-loc.ts';

function mention(type: string, confidence: number, locationKind: string | null = null): MentionState {
  return {
    sentence: 0,
    first: 0,
    last: 1,
    head: 0,
    start: 0,
    end: 4,
    text: 'Koza',
    kind: 'name',
    type,
    locationKind,
    title: null,
    confidence,
    clusters: [],
  };
}

it.each([
  ['Organization', 0.8, 'ORG'],
  ['Organization', 0.2, null],
  ['Person', 0.4, 'PER'],
  ['Person', 0.2, null],
  ['Location', 0.2, null],
  ['Event', 0.9, null],
])('I246: names that are likelier wrong than right are left out: %s at %s', (type, confidence, wanted) => {
  expect(perOrgLoc.entityType(mention(type, confidence))).toBe(wanted);
});

it('I246: a state is counted whatever its confidence', () => {
  expect(perOrgLoc.entityType(mention('Location', 0.2, 'country'))).toBe('LOC');
});

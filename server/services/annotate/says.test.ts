import { describe, expect, it } from 'vitest';

import type { Decision } from '#cypher/model/decision.ts';

import { says } from './says.ts';

const ref = (quote: string) => ({ cluster: 'c', document: 'd', start: 0, end: 1, quote });

function decision(kind: string, payload: object): Decision {
  return { id: 'dec', seq: 1, at: '', by: 'ana', reason: null, kind, payload } as unknown as Decision;
}

describe('says', () => {
  it.each([
    ['accept', { claims: [] }, ''],
    ['retract', { decision: 'dec_1' }, ''],
    ['edit', { claims: [], changes: { type: 'MET', date: null } }, 'type MET, no date'],
    ['edit', { claims: [], changes: { reversed: true } }, 'turned around'],
    ['edit', { claims: [], changes: { reversed: false } }, 'turned back'],
    ['add', { subject: ref('Ann'), object: ref('Bob'), label: 'met' }, 'Ann met Bob'],
    ['comment', { text: 'Check this' }, 'Check this'],
    ['tag', { tag: 'urgent' }, 'urgent'],
    ['merge', { left: [ref('Ann'), ref('Ann')], right: [ref('Anna')] }, 'Ann | Anna'],
    [
      'unsure-same',
      { left: ['a', 'b', 'c', 'd', 'e'].map(ref), right: [ref('x')] },
      'a, b, c and 2 more | x',
    ],
    ['split', { mentions: [ref('he'), ref('Ann')], rest: [] }, 'he, Ann'],
    ['mention', { mentions: [ref('the bloc')], name: 'the bloc', same: ref('NATO') }, 'the bloc: NATO'],
    ['mention', { mentions: [ref('Arden'), ref('Arden')], name: 'Arden', same: null }, 'Arden'],
    ['rename', { name: 'NATO' }, 'NATO'],
    ['retype', { type: 'Person' }, 'Person'],
  ])('S85: a decision of kind %s with %j says "%s"', (kind, payload, line) => {
    expect(says(decision(kind, payload))).toBe(line);
  });

  it('S85: a long text is cut', () => {
    expect(says(decision('comment', { text: 'x'.repeat(2000) }))).toHaveLength(200);
  });
});

import { describe, expect, it } from 'vitest';

import { secondStatement } from '#cypher/text/shape.ts';
import { tokenize } from '#cypher/text/tokens.ts';

import { cypherOf, type ExpandGesture, type Gesture, wordsQuery } from './gesture-cypher.ts';

const expand: ExpandGesture = {
  kind: 'expand',
  id: 'cl_1',
  name: 'NATO',
  limit: 25,
  types: [],
  direction: 'both',
  order: 'confidence',
  symmetric: ['MET'],
};

const HOSTILE = "x\n*/ DELETE n //\u2028 \\u000a MERGE (n) '`";
const GESTURES: Gesture[] = [
  expand,
  { ...expand, name: HOSTILE },
  { ...expand, types: ['MET'], direction: 'out', order: 'recent', limit: 5 },
  { ...expand, direction: 'in', order: 'name' },
  { kind: 'entities', ids: ['a', 'b'] },
  { kind: 'entities', ids: ['a'] },
  { kind: 'edges', ids: ['e'], sentence: HOSTILE },
  { kind: 'edges', ids: ['e', 'f'], sentence: null },
  { kind: 'search', text: HOSTILE, limit: 20 },
];

describe('gestures as Cypher', () => {
  it.each(GESTURES)('W79: %o is one statement whose parameters are all given, and used', (gesture) => {
    const { statement, params } = cypherOf(gesture);
    const all = tokenize(statement);
    expect(all.unclosed).toBeNull();
    expect(secondStatement(all)).toBe(-1);
    const asked = all.tokens.filter(({ kind }) => kind === 'parameter').map(({ text }) => text.slice(1));
    expect([...new Set(asked)].sort()).toEqual(Object.keys(params).sort());
    const words = all.tokens.filter(({ kind }) => kind === 'word').map(({ value }) => value);
    for (const word of ['DELETE', 'MERGE', 'CREATE', 'SET', 'REMOVE']) expect(words).not.toContain(word);
    expect(words).toContain('RETURN');
  });

  it('W79: values are parameters, never text of the statement', () => {
    for (const gesture of GESTURES) expect(cypherOf(gesture).statement).not.toContain('cl_1');
  });

  it('W79: expanding says the same as the gesture: types, direction, order, how many', () => {
    const { statement, params } = cypherOf({
      ...expand,
      types: ['MET', 'VISITED'],
      direction: 'out',
      order: 'claims',
      limit: 7,
    });
    expect(statement).toContain('r.type IN $types AND (startNode(r) = e OR r.type IN $symmetric)');
    expect(statement).toContain('ORDER BY claims DESC');
    expect(statement).toContain('LIMIT 7');
    expect(params).toEqual({ id: 'cl_1', types: ['MET', 'VISITED'], symmetric: ['MET'] });
  });

  it.each([
    ['Ivanov', 'ivanov*'],
    ['Çağlar & the co-op', 'caglar* AND co* AND op*'],
    ['“the”', ''],
    ['a OR b) *:*', 'b*'],
  ])('W79: %s is sought as %s', (text, expected) => {
    expect(wordsQuery(text)).toBe(expected);
  });
});

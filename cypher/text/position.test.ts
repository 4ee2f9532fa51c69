import { describe, expect, it } from 'vitest';

import { offsetIn, positionAt, withoutPosition } from './position.ts';

describe('positions', () => {
  it.each([
    ['abc', 0, 1, 1],
    ['a\nbc', 3, 2, 2],
    ['a\r\nbc', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['abc', 99, 1, 4],
  ])('C204: %j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionAt(text, offset)).toMatchObject({ line, column });
  });

  it('C204: takes the offset out of what Neo4j says, and leaves the rest', () => {
    const said =
      'Variable `m` not defined (line 1, column 26 (offset: 25))\n"EXPLAIN MATCH (n) RETURN m"\n      ^';
    expect(offsetIn(said)).toBe(25);
    expect(withoutPosition(said)).toBe('Variable `m` not defined');
    expect(offsetIn('/ by zero')).toBeNull();
    expect(withoutPosition('/ by zero')).toBe('/ by zero');
  });

  it('C276: what Neo4j says of a statement with a hundred thousand spaces is cut all the same', () => {
    const run = ' '.repeat(150_000);
    expect(withoutPosition(`No${run}end (line 1, column 2 (offset: 1))`)).toBe(`No${run}end`);
  });
});

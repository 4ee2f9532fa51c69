import { describe, expect, it } from 'vitest';

import { executionMode, namespacedCalls, secondStatement, withLimit } from './shape.ts';
import { tokenize } from './tokens.ts';

describe('withLimit', () => {
  it.each([
    ['RETURN 1', 'RETURN 1\nLIMIT 9'],
    ['return 1;', 'return 1\nLIMIT 9;'],
    ['RETURN 1 // note', 'RETURN 1\nLIMIT 9 // note'],
    ['RETURN 1 /* LIMIT 3 */', 'RETURN 1\nLIMIT 9 /* LIMIT 3 */'],
    ["RETURN 'LIMIT 3'", "RETURN 'LIMIT 3'\nLIMIT 9"],
    ['RETURN `LIMIT` ', 'RETURN `LIMIT`\nLIMIT 9 '],
    [
      'MATCH (n) RETURN n.limit ORDER BY n.limit DESC',
      'MATCH (n) RETURN n.limit ORDER BY n.limit DESC\nLIMIT 9',
    ],
    ['MATCH (n) WITH n LIMIT 5 RETURN n', 'MATCH (n) WITH n LIMIT 5 RETURN n\nLIMIT 9'],
    ['CALL () { RETURN 1 AS x LIMIT 1 } RETURN x', 'CALL () { RETURN 1 AS x LIMIT 1 } RETURN x\nLIMIT 9'],
    [
      'CALL () { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x',
      'CALL () { RETURN 1 AS x UNION RETURN 2 AS x } RETURN x\nLIMIT 9',
    ],
    ['MATCH (n:Return) RETURN n SKIP 3', 'MATCH (n:Return) RETURN n SKIP 3\nLIMIT 9'],
    ['RETURN 1 AS limit', 'RETURN 1 AS limit\nLIMIT 9'],
    ['CYPHER 5 RETURN 1', 'CYPHER 5 RETURN 1\nLIMIT 9'],
  ])('C209: %j becomes %j', (statement, expected) => {
    expect(withLimit(statement, 9)).toBe(expected);
  });

  it.each([
    'RETURN 1 LIMIT 3',
    'RETURN 1 limit $n',
    'RETURN 1 ORDER BY 1 DESC LIMIT 3 + 2',
    'RETURN 1 UNION RETURN 2',
    'CALL db.labels()',
    'MATCH (n) FINISH',
    'SHOW INDEXES',
    'EXPLAIN RETURN 1',
    'RETURN 1; RETURN 2',
    "RETURN 'abc",
    'RETUR\\u004e 1',
    '',
  ])('C209: %j is left as it is', (statement) => {
    expect(withLimit(statement, 9)).toBeNull();
  });
});

describe('secondStatement', () => {
  it.each([
    ['RETURN 1', -1],
    ['RETURN 1;', -1],
    [';;RETURN 1;;', -1],
    [';', -1],
    ["RETURN ';x' // ;x", -1],
    ['RETURN 1; RETURN 2', 10],
    [';RETURN 1;RETURN 2', 10],
  ])('C203: %j: %i', (statement, offset) => {
    expect(secondStatement(tokenize(statement))).toBe(offset);
  });
});

describe('executionMode', () => {
  it.each([
    ['RETURN 1', null],
    ['explain RETURN 1', 'EXPLAIN'],
    ['/* x */ PROFILE RETURN 1', 'PROFILE'],
    ['CYPHER 5 runtime=slotted PROFILE RETURN 1', 'PROFILE'],
    ['CYPHER runtime = slotted planner = cost RETURN 1', null],
    ['MATCH (PROFILE) RETURN 1', null],
  ])('C203: %j: %s', (statement, mode) => {
    expect(executionMode(tokenize(statement))).toBe(mode);
  });
});

describe('namespacedCalls', () => {
  it.each([
    ['RETURN count(n), n.name', []],
    ['RETURN date.truncate("day", d)', ['date.truncate']],
    ['RETURN `apoc` . /* */ `load`.json ("x")', ['apoc.load.json']],
    ['CALL db.labels() YIELD label RETURN label', []],
    ['CALL db.labels() YIELD label RETURN apoc.f(label)', ['apoc.f']],
    ['MATCH (n) WHERE n.a IN (n.b) RETURN n', []],
    ["RETURN 'apoc.f(1)'", []],
  ])('C202: %j calls %j', (statement, names) => {
    expect(namespacedCalls(tokenize(statement))).toEqual(names);
  });
});

// The text of a statement: colours, completion and remarks, as tables of text and outcome.
import { describe, expect, it } from 'vitest';

import { adviceFor } from './advice.ts';
import { complete } from './complete.ts';
import { highlight } from './highlight.ts';
import { lint, spanAt } from './lint.ts';
import { fakeSchema } from './schema.fake.ts';

describe('highlight', () => {
  const coloured = (text: string) =>
    highlight(text).map(({ from, to, as }) => `${as} ${text.slice(from, to)}`);

  it.each([
    ['MATCH (n:Person) RETURN n.name', ['keyword MATCH', 'label Person', 'keyword RETURN']],
    ["RETURN 'MATCH // no' // yes", ['keyword RETURN', "string 'MATCH // no'", 'comment // yes']],
    ['RETURN /* a\nb */ 1', ['keyword RETURN', 'comment /* a\nb */', 'number 1']],
    ['RETURN {limit: null, a: n.return}', ['keyword RETURN', 'keyword limit', 'literal null']],
    ['-[:MET|VISITED]-', ['label MET', 'label VISITED']],
    ['WITH count(*) AS c, $name', ['keyword WITH', 'function count', 'keyword AS', 'parameter $name']],
    ["RETURN 'open", ['keyword RETURN', "string 'open"]],
    ['RETURN 1 /* open', ['keyword RETURN', 'number 1', 'comment /* open']],
    ['MATCH (n:`odd name`)', ['keyword MATCH', 'label `odd name`']],
    ['', []],
  ])('W70: %s', (text, expected) => {
    expect(coloured(text)).toEqual(expected);
  });

  it('W70: pieces never overlap and stay within the text', () => {
    const text = "MATCH (a {b: 'c'}) /* x */ WHERE a.d = $e // f\nRETURN `g`, 1.5e3, size([1])";
    let end = 0;
    for (const { from, to } of highlight(text)) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      end = to;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});

describe('completion', () => {
  /** The place is where ^ stands. */
  const at = (marked: string, asked = false) =>
    complete(marked.replace('^', ''), marked.indexOf('^'), fakeSchema(), ['name'], asked);
  const labels = (marked: string, asked = true) => at(marked, asked)?.options.map(({ label }) => label) ?? [];

  it.each([
    ['MATCH (n:^', 'Person'],
    ['MATCH (n:Per^)', 'Person'],
    ['MATCH (n:Person&^)', 'Entity'],
    ['MATCH ()-[r:^', 'MET'],
    ['MATCH ()-[:MET|^', 'VISITED'],
    ['MATCH (n) WHERE n.^', 'name'],
    ['MATCH (n {^', 'name'],
    ['MATCH (n:Person {name: 1, ^', 'name'],
    ['RETURN $^', '$name'],
    ['RETURN $na^', '$name'],
    ['MAT^', 'MATCH'],
    ['RETURN coun^', 'count()'],
    ['CALL db^', 'db.labels'],
    ['MATCH (someone:Person) RETURN some^', 'someone'],
    ['MATCH (n) WITH n.name AS title RETURN tit^', 'title'],
  ])('W71: at %s there is %s', (marked, expected) => {
    expect(labels(marked)).toContain(expected);
  });

  it.each(["RETURN 'MAT^", 'RETURN // MAT^', 'RETURN 12^', 'RETURN /* MAT^'])(
    'W71: nothing is offered at %s',
    (marked) => {
      expect(at(marked)).toBeNull();
    },
  );

  it('W71: a type is offered in a relationship, a label in a node, never the other way round', () => {
    expect(labels('MATCH (n:^')).not.toContain('MET');
    expect(labels('MATCH ()-[:^')).not.toContain('Person');
  });

  it('W71: properties of what the statement names come first', () => {
    const found = at('MATCH (n:Person) WHERE n.^')?.options ?? [];
    const boost = (label: string) => found.find((option) => option.label === label)?.boost ?? -1;
    expect(boost('name')).toBeGreaterThan(boost('confidence'));
  });

  it('W71: names that need it are quoted, and the word that is typed is replaced', () => {
    const found = at('MATCH (n:od^)');
    expect(found?.from).toBe(9);
    expect(found?.options.find(({ label }) => label === 'odd`name')?.insert).toBe('`odd``name`');
  });

  it('W71: nothing that writes is ever offered', () => {
    const words = labels('^');
    for (const word of ['CREATE', 'MERGE', 'SET', 'DELETE']) expect(words).not.toContain(word);
    expect(words).toContain('MATCH');
  });

  it('W71: without a schema, keywords and the common functions are there', () => {
    const found = complete('RET', 3, null, [], false)?.options.map(({ label }) => label);
    expect(found).toEqual(expect.arrayContaining(['RETURN', 'coalesce()']));
  });
});

describe('remarks before running', () => {
  const said = (text: string, params: string[] = []) =>
    lint(text, fakeSchema(), new Set(params)).map(
      ({ from, to, severity, message }) => `${severity} ${text.slice(from, to)}: ${message}`,
    );

  it.each([
    ['MATCH (n RETURN n', /^error \(: \( is never closed/],
    ['RETURN 1)', /^error \): Nothing is open/],
    ["RETURN 'a", /^error 'a: This string is never closed/],
    ['RETURN 1; RETURN 2', /^error RETURN 2: A second statement/],
    ['PROFILE RETURN 1', /^error PROFILE: .*EXPLAIN/],
    ['MATCH (n:Persn) RETURN n', /^warning Persn: The graph has no label or type “Persn”/],
    ['RETURN $who', /^warning \$who: “who” has no value/],
    ['CREATE (n)', /^warning CREATE: CREATE writes/],
    ['MATCH (n) SET n.x = 1', /^warning SET: /],
    ['MATCH (n) DETACH DELETE n', /^warning DETACH: /],
  ])('W72: %s', (text, expected) => {
    expect(said(text)[0]).toMatch(expected);
  });

  it.each([
    'MATCH (n:Person)-[r:MET|VISITED]->(:Entity) RETURN n.set, r',
    'MATCH (n) RETURN {set: 1, label: n.name} AS delete',
    "RETURN 'CREATE (n)' // MERGE",
    'MATCH (n) RETURN n;',
    '',
  ])('W72: nothing is said against %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('W72: a parameter with a value is no matter', () => {
    expect(said('RETURN $who', ['who'])).toEqual([]);
  });

  it.each([
    ['RETURN foo', 7, 'foo'],
    ['RETURN foo', 8, 'oo'],
    ['RETURN foo', 10, 'o'],
    ['RETURN foo', 99, 'o'],
    ['', 5, ''],
    ['a b', 1, ' '],
  ])('W73: in “%s” a fault at %i marks “%s”', (text, offset, marked) => {
    const { from, to } = spanAt(text, offset);
    expect(text.slice(from, to)).toBe(marked);
  });
});

describe('a refused write', () => {
  it.each([
    ['MERGE (n:Person)', ['panel.ingest', 'panel.history']],
    ['MATCH (n) SET n.name = 1', ['search.focus', 'panel.history']],
    ['MATCH ()-[r]-() DELETE r', ['search.focus', 'panel.history']],
    ['CALL something.odd()', ['panel.ingest', 'search.focus', 'search.focus', 'panel.history']],
  ])('W74: %s leads to what works', (statement, expected) => {
    expect(adviceFor(statement).flatMap(({ actions }) => actions)).toEqual(expected);
  });
});

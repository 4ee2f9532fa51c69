// An answer: values as text and JSON, files, wording, and what opens where.
import { describe, expect, it } from 'vitest';

import type { ConsoleNode, ConsoleRelationship, ConsoleValue } from '#cypher/model/console-value.ts';
import type { ConsoleResultDto } from '#server/contract/console.ts';

import { toCsv, toJson } from './export.ts';
import { destinationOf, entitiesOfRow } from './open.ts';
import { rowJson, valueText } from './values.ts';
import { cutWords, durationWords, limitWords, sizeWords } from './wording.ts';

const string = (v: string): ConsoleValue => ({ t: 'string', v });

function node(labels: string[], id: string | null, props: ConsoleNode['props'] = {}): ConsoleNode {
  return { t: 'node', key: `n:${id}`, id, labels, props };
}

const robertson = node(['Entity', 'Person'], 'cl_1', { name: string('George Robertson') });
const nato = node(['Entity', 'Organization'], 'cl_2', { name: string('NATO') });
const met: ConsoleRelationship = {
  t: 'relationship',
  key: 'r:1',
  id: 'ed_1',
  type: 'MET',
  from: robertson.key,
  to: nato.key,
  fromId: 'cl_1',
  toId: 'cl_2',
  props: {},
};
const back = { ...met, from: nato.key, to: robertson.key };

describe('values', () => {
  it.each<[ConsoleValue, string, unknown]>([
    [{ t: 'null' }, '', null],
    [{ t: 'boolean', v: true }, 'true', true],
    [{ t: 'int', v: 42 }, '42', 42],
    [{ t: 'int', v: '9007199254740993' }, '9007199254740993', '9007199254740993'],
    [{ t: 'float', v: 'NaN' }, 'NaN', 'NaN'],
    [string('a "b"'), 'a "b"', 'a "b"'],
    [{ t: 'date', v: '2001-11-22' }, '2001-11-22', '2001-11-22'],
    [{ t: 'duration', v: 'P1D' }, 'P1D', 'P1D'],
    [
      { t: 'point', srid: 4326, x: 1, y: 2, z: null },
      'point({longitude: 1, latitude: 2})',
      { srid: 4326, x: 1, y: 2 },
    ],
    [
      { t: 'point', srid: 9157, x: 1, y: 2, z: 3 },
      'point({x: 1, y: 2, z: 3})',
      { srid: 9157, x: 1, y: 2, z: 3 },
    ],
    [{ t: 'list', v: [string('a'), { t: 'null' }, { t: 'int', v: 1 }] }, '["a", , 1]', ['a', null, 1]],
    [{ t: 'map', v: { a: string('b'), c: { t: 'list', v: [] } } }, '{a: "b", c: []}', { a: 'b', c: [] }],
    [
      robertson,
      'George Robertson',
      { id: 'cl_1', labels: ['Entity', 'Person'], properties: { name: 'George Robertson' } },
    ],
    [node(['Run'], 'run_1'), 'Run run_1', { id: 'run_1', labels: ['Run'], properties: {} }],
    [node(['X'], null), '(X)', { id: null, labels: ['X'], properties: {} }],
    [met, 'MET', { id: 'ed_1', type: 'MET', from: 'cl_1', to: 'cl_2', properties: {} }],
  ])('W75: %o is written %s', (value, text, json) => {
    expect(valueText(value)).toBe(text);
    expect(rowJson(['x'], [value])).toEqual({ x: json });
  });

  it('W75: a path is walked in its own order, each step in its direction', () => {
    const walked = (step: ConsoleRelationship) =>
      valueText({ t: 'path', nodes: [robertson, nato], relationships: [step] });
    expect(walked(met)).toBe('George Robertson – MET → NATO');
    expect(walked(back)).toBe('George Robertson ← MET – NATO');
  });
});

describe('files', () => {
  const csv = (...values: ConsoleValue[]) => toCsv({ columns: ['x'], rows: values.map((value) => [value]) });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' space ', '" space "'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', '-5'],
    ['-cmd', "'-cmd"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ])('W76: %s is the field %s', (text, field) => {
    expect(csv(string(text))).toBe(`\uFEFFx\r\n${field}\r\n`);
  });

  it('W76: numbers stay numbers', () => {
    expect(csv({ t: 'int', v: -5 }, { t: 'float', v: -1.5e-7 })).toBe('\uFEFFx\r\n-5\r\n-1.5e-7\r\n');
  });

  it('W76: the JSON file has an object a row and can be read back', () => {
    const text = toJson({ columns: ['who', 'n'], rows: [[string('a'), { t: 'int', v: 1 }]] });
    expect(JSON.parse(text)).toEqual([{ who: 'a', n: 1 }]);
  });
});

describe('what is said of an answer', () => {
  const answer: ConsoleResultDto = {
    statement: '',
    limitAdded: null,
    columns: ['a', 'b'],
    rows: [[], []],
    truncated: null,
    graph: { entities: [], edges: [] },
    durationMs: 1234,
  };

  it.each([
    [{}, null, null],
    [{ limitAdded: 100 }, 'LIMIT 100 added', null],
    [
      { limitAdded: 2, truncated: 'limit' as const },
      'LIMIT 2 added',
      'Stopped at 2 records: there may be more',
    ],
    [{ truncated: 'rows' as const }, null, 'Stopped at 2 records: there are more'],
    [{ truncated: 'bytes' as const }, null, 'Stopped at 2 records: the answer is too large'],
  ])('W77: %o', (part, limit, cut) => {
    const result = { ...answer, ...part };
    expect(limitWords(result)).toBe(limit);
    expect(cutWords(result)).toBe(cut);
  });

  it('W77: size and time', () => {
    expect(sizeWords(answer)).toBe('2 records, 2 columns, 1.2 s');
    expect(durationWords(40.4)).toBe('40 ms');
  });
});

describe('opening', () => {
  const document = node(['Document'], 'doc_1', { title: string('T') });
  const sentence = node(['Sentence'], 'st_1', { start: { t: 'int', v: 3 }, end: { t: 'int', v: 9 } });
  const claim = node(['Claim'], 'cm_1', { document: string('doc_9') });
  const edge = node(['Edge'], 'ed_1', { subject: string('cl_1'), object: string('cl_2') });

  it.each<[string, ConsoleValue, ConsoleValue[], unknown]>([
    ['an entity', robertson, [], { kind: 'entity', id: 'cl_1', name: 'George Robertson' }],
    ['an edge', met, [], { kind: 'edge', id: 'ed_1', from: 'cl_1', to: 'cl_2' }],
    ['the node of an edge', edge, [], { kind: 'edge', id: 'ed_1', from: 'cl_1', to: 'cl_2' }],
    ['a document', document, [], { kind: 'article', document: 'doc_1', start: null, end: null }],
    [
      'a sentence beside its document',
      sentence,
      [document],
      { kind: 'article', document: 'doc_1', start: 3, end: 9 },
    ],
    ['a sentence alone', sentence, [sentence], null],
    ['a sentence between two documents', sentence, [document, claim], null],
    ['a claim', claim, [], { kind: 'article', document: 'doc_9', start: null, end: null }],
    ['a relationship of the evidence', { ...met, id: null }, [], null],
    [
      'the id of a document',
      string('doc_0123456789abcdef01234567'),
      [],
      { kind: 'article', document: 'doc_0123456789abcdef01234567', start: null, end: null },
    ],
    ['any other text', string('doc_1'), [], null],
  ])('W78: %s', (_name, value, row, expected) => {
    expect(destinationOf(value, row)).toEqual(expected);
  });

  it('W78: a row stands for its entities and the ends of its edges, however deep they are', () => {
    const deep: ConsoleValue = { t: 'map', v: { list: { t: 'list', v: [met] } } };
    expect(entitiesOfRow([robertson, deep, document])).toEqual(['cl_1', 'cl_2']);
    expect(entitiesOfRow([string('x')])).toEqual([]);
  });
});

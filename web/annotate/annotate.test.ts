import { describe, expect, it } from 'vitest';

import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { fittingTypes } from '../graph/fitting.ts';
import { ontologyFrom, relationTypeOf } from '../graph/ontology.ts';
import { fakeEdge } from '../graph/scene.fake.ts';
import { type DraftDate, isPartialDate, isRightDate, typedDate, withPrecision } from './draft-date.ts';
import { changesOf, draftOf, type EdgeDraft } from './edge-draft.ts';
import { byDocument, type Mention, namedIn } from './mentions.ts';

function date(text: string, precision: DraftDate['precision']): DraftDate {
  return { text, precision };
}

describe('the form of an edge', () => {
  const edge = fakeEdge('a', 'b', { label: 'met', firstDate: '2001-11-22', datePrecision: 'month' });

  it.each([
    [{}, null],
    [{ type: 'HEADS' }, { type: 'HEADS' }],
    [{ reversed: true }, { reversed: true }],
    [{ label: ' ' }, null],
    [{ label: ' talked ' }, { label: 'talked' }],
    [{ title: 'chair' }, { title: 'chair' }],
    [{ date: date('', 'day') }, { date: null }],
    [{ date: date('2002', 'year') }, { date: '2002', datePrecision: 'year' }],
    [{ date: date('2001', 'decade') }, { date: '2001', datePrecision: 'decade' }],
    [{ date: date('2002-13', 'month'), title: 'chair' }, null],
    [{ date: date('2002', 'month'), title: 'chair' }, null],
    [{ polarity: 'denied' }, { polarity: 'denied' }],
    [{ modality: 'planned', polarity: null }, { modality: 'planned' }],
  ] as Array<[Partial<EdgeDraft>, object | null]>)('W89: %o sends only what changes: %o', (change, sent) => {
    expect(changesOf(edge, { ...draftOf(edge), ...change })).toEqual(sent);
  });

  it.each([
    ['', true],
    ['2001', true],
    ['2001-02', true],
    ['2004-02-29', true],
    ['2001-02-29', false],
    ['2001-00', false],
    ['yesterday', false],
    ['22.11.2001', false],
  ])('W89: the date %o is right: %s', (date, right) => {
    expect(isPartialDate(date)).toBe(right);
  });

  it.each([
    [date('', 'day'), '2001', date('2001', 'year')],
    [date('2001', 'decade'), '1990', date('1990', 'decade')],
    [date('2001', 'decade'), '1990-05', date('1990-05', 'month')],
    [date('2001-11-22', 'day'), '2001-11-2', date('2001-11-2', 'day')],
  ])('W150: the precision follows what is typed: %o, then %s', (was, text, is) => {
    expect(typedDate(was, text)).toEqual(is);
  });

  it.each([
    [date('2001-11-22', 'day'), 'month', date('2001-11', 'month'), true],
    [date('2001-11-22', 'day'), 'decade', date('2001', 'decade'), true],
    [date('2001', 'year'), 'day', date('2001', 'day'), false],
    [date('', 'day'), 'year', date('', 'year'), true],
  ] as const)(
    'W150: a coarser precision cuts the date, a finer one asks for the rest: %o to %s',
    (was, to, is, right) => {
      expect(withPrecision(was, to)).toEqual(is);
      expect(isRightDate(withPrecision(was, to))).toBe(right);
    },
  );

  it('W89: offers the types that fit the ends, the open one last', () => {
    const type = (id: string, rest: object) => ({ ...relationTypeOf(ontologyFrom(NONE), id), ...rest });
    const NOTHING: string[] = [];
    const ontology = ontologyFrom({
      entityTypes: [],
      relationTypes: [
        type('RELATION', { group: 'open', label: 'a' }),
        type('VISITED', { group: 'event', domain: ['Person'], range: ['Location'] }),
        type('MET', { group: 'event', domain: ['Person'], range: ['Person'] }),
        type('ANY', { group: 'event', domain: NOTHING, range: NOTHING }),
      ],
    });
    const person = { type: 'Person', kind: null };
    expect(fittingTypes(ontology, person, person).map(({ id }) => id)).toEqual(['ANY', 'MET', 'RELATION']);
  });
});

const NONE = { entityTypes: [], relationTypes: [] };

describe('mentions', () => {
  it('W90: are listed by document, each once, in the order of the text', () => {
    const mention = (id: string, document: string) =>
      ({ id, document: { id: document } }) as unknown as Mention;
    const groups = byDocument([mention('1', 'd'), mention('2', 'e'), mention('3', 'd')]);
    expect(
      groups.map(({ document, mentions }) => [document.id, mentions.map(({ id }) => id).join('')]),
    ).toEqual([
      ['d', '13'],
      ['e', '2'],
    ]);
  });

  it('W90: selected words name the entities that they touch, by their longest words', () => {
    const text = 'Putin met Robertson. Vladimir Putin left.';
    const mention = (words: string, from: number, entities: string[]) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length, kind: 'name' as const, type: 'Person', entities };
    };
    const detail = {
      document: { text },
      mentions: [
        mention('Vladimir Putin', 0, ['p']),
        mention('Putin', 0, ['p']),
        mention('Robertson', 0, ['r']),
        mention('left', 0, []),
      ],
    } as unknown as DocumentDetailDto;
    expect(namedIn(detail, { start: 0, end: text.length })).toEqual([
      { id: 'p', words: 'Vladimir Putin' },
      { id: 'r', words: 'Robertson' },
    ]);
    expect(namedIn(detail, { start: 0, end: 9 })).toEqual([{ id: 'p', words: 'Putin' }]);
  });
});

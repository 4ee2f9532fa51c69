import { describe, expect, it } from 'vitest';

import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { fittingTypes } from '../graph/fitting.ts';
import { ontologyFrom, relationTypeOf } from '../graph/ontology.ts';
import { fakeEdge } from '../graph/scene.fake.ts';
import { changesOf, draftOf, isPartialDate } from './edge-draft.ts';
import { byDocument, type Mention, namedIn } from './mentions.ts';

describe('the form of an edge', () => {
  const edge = fakeEdge('a', 'b', { label: 'met', firstDate: '2001-11-22', datePrecision: 'month' });

  it.each([
    [{}, null],
    [{ type: 'HEADS' }, { type: 'HEADS' }],
    [{ reversed: true }, { reversed: true }],
    [{ label: ' ' }, null],
    [{ label: ' talked ' }, { label: 'talked' }],
    [{ title: 'chair' }, { title: 'chair' }],
    [{ date: '' }, { date: null }],
    [{ date: '2002' }, { date: '2002' }],
    [{ date: '2002-13', title: 'chair' }, null],
  ])('W89: %o sends only what changes: %o', (change, sent) => {
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

import { describe, expect, it } from 'vitest';

import type { ClaimDto } from '#server/contract/graph.ts';

import { EMPTY_ONTOLOGY } from './ontology.ts';
import { wordsFrom } from './path-words.ts';
import { fakeEdge } from './scene.fake.ts';
import { spokenLabel } from './spoken-verbs.ts';
import { countWords, dateWords, edgeLabel, edgeSentence, listWords, standWords } from './wording.ts';

const claim = (name: string | null, rest: Partial<ClaimDto> = {}) =>
  ({
    polarity: 'asserted',
    modality: 'actual',
    attribution: name === null ? null : { entity: null, name },
    document: { outlet: 'Harbor Wire' },
    ...rest,
  }) as ClaimDto;

describe('wording', () => {
  it.each([
    [fakeEdge('a', 'b', { type: 'MEMBER_OF' }), 'member of'],
    [fakeEdge('a', 'b', { type: 'MEMBER_OF', reading: 'denied' }), 'denied: member of'],
    [fakeEdge('a', 'b', { type: 'MEMBER_OF', status: 'accepted' }), '✓ member of'],
    [fakeEdge('a', 'b', { type: 'HEAD_OF', title: 'mayor', status: 'unsure' }), '? mayor'],
    [fakeEdge('a', 'b', { type: 'RELATION', label: 'relations with' }), 'relations with'],
    [fakeEdge('a', 'b', { type: 'RELATION', label: 'warn', reading: 'denied' }), 'denied: warns'],
  ])('W15: the label says reading and verdict in words: %#', (edge, label) => {
    expect(edgeLabel(edge, EMPTY_ONTOLOGY)).toBe(label);
  });

  it('W15: an edge in words names its ends and, unless asserted, its reading', () => {
    const edge = fakeEdge('Russia', 'NATO', { type: 'MEMBER_OF', reading: 'denied' });
    expect(edgeSentence(edge, (id) => id, EMPTY_ONTOLOGY)).toBe('Russia – member of – NATO (denied)');
  });

  it.each([
    ['sell radar to', 'sells radar to'],
    ['marry', 'marries'],
    ['reach', 'reaches'],
    ['go to', 'goes to'],
    ['stay in', 'stays in'],
    ['cousin of', 'cousin of'],
    ['talks with', 'talks with'],
    ['related to', 'related to'],
    ['visit to', 'visit to'],
    ['', ''],
  ])('W225: an open relation "%s" reads "%s"', (label, words) => {
    expect(spokenLabel(label)).toBe(words);
  });

  it('W225: an edge reads from either of its ends, with its reading', () => {
    const open = fakeEdge('Ruiz', 'Novak', { type: 'RELATION', label: 'warn', reading: 'denied' });
    expect(wordsFrom(open, 'Ruiz', EMPTY_ONTOLOGY)).toBe('warns');
    expect(wordsFrom(open, 'Novak', EMPTY_ONTOLOGY)).toBe('← warns');
  });

  it('W15: says who takes which stand, each once', () => {
    const claims = [
      claim('Vladimir Putin', { polarity: 'denied' }),
      claim('George Robertson', { polarity: 'denied' }),
      claim('Vladimir Putin', { polarity: 'denied' }),
      claim(null),
    ];
    expect(standWords(claims)).toEqual([
      'Denied by Vladimir Putin and George Robertson',
      'Asserted by Harbor Wire',
    ]);
  });

  it.each([
    ['2001-11-22', 'day', '22 Nov 2001'],
    ['2001-11-22T08:00:00Z', 'day', '22 Nov 2001'],
    ['2001-11-22', 'month', 'Nov 2001'],
    ['2001-11', 'month', 'Nov 2001'],
    ['2001', 'year', '2001'],
    ['1940', 'decade', '1940s'],
    ['soon', 'day', 'soon'],
    [null, 'day', ''],
  ] as const)('dates read %s with precision %s as %s', (date, precision, words) => {
    expect(dateWords(date, precision)).toBe(words);
  });

  it('counts and lists read as English', () => {
    expect(countWords(1, 'entity', 'entities')).toBe('1 entity');
    expect(countWords(1200, 'edge')).toBe('1,200 edges');
    expect(listWords(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

// The scorers on examples small enough to count by hand.
import { describe, expect, it } from 'vitest';

import { sameActor } from './actors.ts';
import { bestAssignment } from './assignment.ts';
import { calibrationError, reliability } from './calibration.ts';
import { classScores } from './classes.ts';
import { addDocument, type Clustering, conllMean, corefScore, emptyTotals } from './coref.ts';
import { endKind } from './ends.ts';
import { type Fact, matchFacts, withoutTurned } from './facts.ts';
import { tallyOpenFacts } from './open-facts.ts';
import { spanErrors, tallySpans } from './spans.ts';
import { emptyTally, scoreOf, sumTallies, type Tally } from './tally.ts';

describe('names', () => {
  const gold = [
    { start: 0, end: 5, type: 'PER' },
    { start: 10, end: 14, type: 'ORG' },
    { start: 20, end: 30, type: 'LOC' },
    { start: 40, end: 44, type: 'PER' },
  ];
  const found = [
    { start: 0, end: 5, type: 'PER' },
    { start: 0, end: 5, type: 'PER' },
    { start: 10, end: 14, type: 'LOC' },
    { start: 22, end: 30, type: 'LOC' },
    { start: 50, end: 55, type: 'ORG' },
  ];

  it('a name is right only with its exact span and type, and counts once', () => {
    const tallies = new Map<string, Tally>();
    tallySpans(tallies, gold, found);
    expect(tallies.get('PER')).toEqual({ right: 1, found: 1, gold: 2 });
    expect(sumTallies(tallies.values())).toEqual({ right: 1, found: 4, gold: 4 });
    expect(scoreOf({ right: 1, found: 4, gold: 4 })).toEqual({ precision: 25, recall: 25, f1: 25 });
    expect(scoreOf(emptyTally())).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('each error has one kind', () => {
    expect(spanErrors(gold, found).map(({ kind }) => kind)).toEqual([
      'ORG taken for LOC',
      'wrong span of LOC',
      'missed PER',
      'spurious ORG',
    ]);
  });
});

describe('coreference', () => {
  function scores(gold: Clustering, found: Clustering) {
    const totals = emptyTotals();
    addDocument(totals, gold, found);
    const rounded = (value: number) => Math.round(value * 100) / 100;
    return {
      muc: rounded(corefScore(totals.muc).f1),
      b3: rounded(corefScore(totals.b3).f1),
      ceafe: rounded(corefScore(totals.ceafe).f1),
      mean: rounded(conllMean(totals)),
    };
  }

  it('is perfect for the gold itself, whatever its order', () => {
    const gold = [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ];
    expect(
      scores(gold, [
        ['e', 'd'],
        ['c', 'a', 'b'],
      ]),
    ).toEqual({ muc: 100, b3: 100, ceafe: 100, mean: 100 });
  });

  it('a cluster cut in two', () => {
    // MUC: recall 2/3, precision 2/2. B3: recall (4+4)/4/4 = 0.5, precision 1. CEAFe: one pair of 2·2/6 over 1 and 2.
    const result = scores(
      [['a', 'b', 'c', 'd']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    );
    expect(result).toMatchObject({ muc: 80, b3: 66.67, ceafe: 44.44 });
  });

  it('two clusters run together', () => {
    const result = scores(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['a', 'b', 'c', 'd']],
    );
    expect(result).toMatchObject({ muc: 80, b3: 66.67, ceafe: 44.44 });
  });

  it('the worked example of Pradhan et al. 2014 with twinless mentions', () => {
    // Gold {a,b,c} {d,e,f,g}; found {a,b} {c,d} {f,g,h,i}.
    const totals = emptyTotals();
    addDocument(
      totals,
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f', 'g'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
        ['f', 'g', 'h', 'i'],
      ],
    );
    const round = (value: number) => Math.round(value * 10) / 10;
    expect(round(corefScore(totals.muc).recall)).toBe(40);
    expect(round(corefScore(totals.muc).precision)).toBe(40);
    expect(round(corefScore(totals.b3).recall)).toBe(41.7);
    expect(round(corefScore(totals.b3).precision)).toBe(50);
    expect(round(corefScore(totals.ceafe).recall)).toBe(65);
    expect(round(corefScore(totals.ceafe).precision)).toBe(43.3);
  });

  it.each([
    [[[1]], 1],
    [
      [
        [1, 2],
        [2, 4],
      ],
      5,
    ],
    [
      [
        [3, 1, 2],
        [2, 3, 3],
      ],
      6,
    ],
    [[[1], [5], [2]], 5],
    [[], 0],
  ])('the best assignment of %j is worth %d', (weights, best) => {
    expect(bestAssignment(weights)).toBe(best);
  });
});

describe('facts', () => {
  const fact = (type: string, subject: [number, number], object: [number, number]): Fact => ({
    type,
    subject,
    object,
  });
  const gold = [fact('SPOUSE', [0, 10], [20, 30]), fact('CEO', [40, 50], [0, 10])];

  it('overlapping ends are enough, and two predictions of one fact count once', () => {
    const found = [
      fact('SPOUSE', [5, 12], [20, 25]),
      fact('SPOUSE', [0, 3], [22, 30]),
      fact('CEO', [0, 10], [40, 50]),
      fact('SPOUSE', [10, 15], [20, 30]),
    ];
    const { matches, ...counts } = matchFacts(gold, found);
    expect(matches).toEqual([0, 0, null, null]);
    expect(counts).toEqual({ right: 1, found: 3, gold: 2 });
  });

  it('a symmetric type may be turned round', () => {
    const turned = [fact('SPOUSE', [20, 30], [0, 10])];
    expect(matchFacts(gold, turned).right).toBe(0);
    expect(matchFacts(gold, turned, new Set(['SPOUSE'])).right).toBe(1);
  });

  it('a symmetric fact that is given both ways round is one', () => {
    const both = [
      fact('SPOUSE', [0, 5], [8, 9]),
      fact('SPOUSE', [8, 9], [0, 5]),
      fact('CEO', [8, 9], [0, 5]),
    ];
    expect(withoutTurned(both, new Set(['SPOUSE']))).toEqual([both[0], both[2]]);
    expect(withoutTurned(both, new Set())).toEqual(both);
  });

  it('a second gold fact of the same place is found by a second prediction', () => {
    const twice = [fact('CEO', [0, 5], [8, 9]), fact('CEO', [0, 9], [8, 9])];
    expect(matchFacts(twice, [fact('CEO', [0, 3], [8, 9])]).right).toBe(1);
    expect(matchFacts(twice, [fact('CEO', [0, 3], [8, 9]), fact('CEO', [1, 3], [8, 9])])).toMatchObject({
      right: 2,
      found: 2,
    });
  });

  it.each([
    ['Vladimir Putin', 'name'],
    ['1994', 'name'],
    ['the United States', 'name'],
    ['she', 'pronoun'],
    ['Which', 'pronoun'],
    ['the company', 'description'],
    ['the Russian president', 'description'],
    ['insurgents', 'description'],
  ])('%s is a %s', (words, kind) => {
    expect(endKind(words)).toBe(kind);
  });
});

describe('event types', () => {
  it('accuracy counts records, macro F1 counts classes alike, and no answer is wrong', () => {
    const labelled = [
      { gold: 'AID', found: 'AID' },
      { gold: 'AID', found: 'AID' },
      { gold: 'AID', found: 'YIELD' },
      { gold: 'YIELD', found: null },
    ];
    // AID: P 1, R 2/3, F1 0.8; YIELD: 0.
    expect(classScores(labelled)).toEqual({ accuracy: 50, macroF1: 40 });
  });

  it.each([
    ['Serb forces', 'Serbia', true],
    ['U.S. negotiators', 'US', true],
    ['the U.S.', 'U.S. negotiator', true],
    ['United Nations', 'United States', false],
    ['Montenegro Assembly', "Montenegro's prime minister", true],
    ['President Bush', 'President Putin', false],
  ])('%s and %s are the same actor: %s', (left, right, same) => {
    expect(sameActor(left, right)).toBe(same);
  });
});

describe('confidence', () => {
  it('is the distance of what was given and what was right, weighted by bins', () => {
    const judged = [
      { confidence: 0.85, right: true },
      { confidence: 0.85, right: false },
      { confidence: 0.25, right: false },
      { confidence: 0.25, right: false },
    ];
    expect(calibrationError(judged)).toBeCloseTo(0.5 * 0.35 + 0.5 * 0.25);
    expect(calibrationError([])).toBe(0);
    const bins = reliability([...judged, { confidence: 1, right: true }]);
    expect(bins.filter(({ count }) => count > 0).map(({ from, count }) => [from, count])).toEqual([
      [0.2, 2],
      [0.8, 2],
      [0.9, 1],
    ]);
  });
});

describe('open facts', () => {
  const facts: Array<Array<[string, string, string]>> = [
    [
      ['He', 'served as', '[the] [first] Prime Minister [of Australia]'],
      ['He', 'served', 'as [the] [first] Prime Minister [of Australia]'],
    ],
    [['He', 'became', '[a] [founding] justice']],
  ];
  const words = (text: string) => text.split(' ');
  const triple = (subject: string, relation: string, object: string) =>
    [words(subject), words(relation), words(object)] as const;

  it('a triple equals a form slot by slot, optional words there or not', () => {
    const tallies = { precision: emptyTally(), recall: emptyTally() };
    const { right, found } = tallyOpenFacts(tallies, facts, [
      triple('He', 'served as', 'Prime Minister'),
      triple('he', 'served', 'as the first Prime Minister of Australia'),
      triple('He', 'served as', 'the Prime'),
      triple('He', 'served', 'Prime Minister'),
    ]);
    expect(right).toEqual([true, true, false, false]);
    expect(found).toEqual([true, false]);
    expect(tallies).toEqual({
      precision: { right: 2, found: 4, gold: 0 },
      recall: { right: 1, found: 0, gold: 2 },
    });
  });
});

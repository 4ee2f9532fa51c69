import { describe, expect, it } from 'vitest';

import { type DuplicateSide, scoreDuplicate } from './duplicates.ts';
import { within } from './edit-distance.ts';

const ALONE = { keys: [], common: null, related: false };

function side(name: string, type = 'Person', more: Partial<DuplicateSide> = {}): DuplicateSide {
  return { name, aliases: [], type, kind: null, ...more };
}

const score = (left: DuplicateSide, right: DuplicateSide, evidence = {}) =>
  scoreDuplicate(left, right, { ...ALONE, ...evidence });

describe('scoreDuplicate', () => {
  it.each([
    ['G. Robertson', 'George Robertson', 'same initial and surname'],
    ['Robertson', 'George Robertson', "'Robertson' is the surname of 'George Robertson'"],
    ['George Robertson', 'George Robertsen', 'one letter of the surname'],
    ['Georg Robertson', 'George Robertson', 'one letter of the first name'],
    ['George Bush', 'George W. Bush', 'differ only in a middle name'],
    ['George Walker Bush', 'George W. Bush', 'differ only in a middle name'],
    ['Vladimir Rushaylo', 'Vladimir Rushailo', 'both are called'],
    ['Omar Gaddafi', 'Umar Qadhafi', 'sound alike'],
    ['Bill Harwick', 'William Harwick', 'one first name, short or in full'],
    ['John Halloway', 'John Halloway', 'both are called'],
  ])('C230: %s may be %s', (left, right, words) => {
    const { score: given, reasons } = score(side(left), side(right));
    expect(given).toBeGreaterThanOrEqual(0.5);
    expect(reasons[0]).toContain(words);
  });

  it.each([
    ['George Robertson', 'John Robertson'],
    ['George H. W. Bush', 'George K. Bush'],
    ['Vladimir Putin', 'George Robertson'],
    ['Ann Lee', 'Ann Lea'],
    ['', 'George Robertson'],
  ])('C230: nothing says that %s is %s', (left, right) => {
    expect(score(side(left), side(right))).toEqual({ score: 0, reasons: [] });
  });

  it.each([
    ['NATO', 'North Atlantic Treaty Organization', 'is short for'],
    ['U.N.', 'United Nations', 'is short for'],
    ['Ministry of Defence', 'Ministry of Defense', 'both are called'],
    ['The Sample Post', 'Sample Post', 'both are called'],
    ['Gazpromm', 'Gazprom', 'a letter or two'],
    ['Sample Bank', 'Sample Bank Holding', 'has all the words'],
  ])('C230: %s may be %s', (left, right, words) => {
    const { score: given, reasons } = score(side(left, 'Organization'), side(right, 'Organization'));
    expect(given).toBeGreaterThanOrEqual(0.5);
    expect(reasons[0]).toContain(words);
  });

  it.each([
    ['9th Guards Corps', '8th Guards Corps'],
    ['Ministry of Defence', 'Ministry of Trade'],
    ['Oslo', 'Rome'],
    ['of', 'Bank of Sample'],
  ])('C230: nothing says that %s is %s', (left, right) => {
    expect(score(side(left, 'Organization'), side(right, 'Organization')).score).toBe(0);
  });

  it('C231: a shared key speaks for it with its words, the stronger key first', () => {
    const keys = [
      'Person|initial|g robertson',
      'Person|office|robertson, secretary general',
      'no key of ours',
    ];
    const { score: given, reasons } = score(side('Lord X'), side('Lord Y'), { keys });
    expect(given).toBeCloseTo(0.6);
    expect(reasons).toEqual(["same surname and office 'robertson, secretary general'"]);
  });

  it('C231: neighbours in common raise the score, never over one; an edge between the two lowers it', () => {
    const pair = [side('G. Robertson'), side('George Robertson')] as const;
    const alone = score(...pair).score;
    const one = score(...pair, { common: 1 });
    const many = score(...pair, { common: 400 });
    expect(one.score).toBeGreaterThan(alone);
    expect(many.score).toBeGreaterThan(one.score);
    expect(many.score).toBeLessThan(1);
    expect(many.reasons).toContain('400 neighbours in common');
    const related = score(...pair, { related: true });
    expect(related.score).toBeLessThan(alone);
    expect(related.reasons.at(-1)).toContain('but an edge');
  });

  it('C231: neighbours in common alone say nothing', () => {
    expect(score(side('Ada Sample'), side('Bob Test'), { common: 9 })).toEqual({ score: 0, reasons: [] });
  });

  it('C231: another type or kind lowers the score and says so', () => {
    const same = score(side('Georgia', 'Location'), side('Georgia', 'Location')).score;
    const kinds = score(
      side('Georgia', 'Location', { kind: 'country' }),
      side('Georgia', 'Location', { kind: 'region' }),
    );
    expect(kinds.score).toBeLessThan(same);
    expect(kinds.reasons.at(-1)).toBe('but one is a country, the other a region');
    const types = score(side('Georgia', 'Location'), side('Georgia', 'Organization'));
    expect(types.score).toBeLessThan(same);
  });

  it('C230: aliases count as names do, and the order of the two does not matter', () => {
    const nato = side('North Atlantic Alliance', 'Organization', {
      aliases: ['North Atlantic Treaty Organization'],
    });
    const short = side('NATO', 'Organization');
    expect(score(nato, short).score).toBe(score(short, nato).score);
    expect(score(nato, short).reasons[0]).toContain('is short for');
  });
});

describe('within', () => {
  it.each([
    ['robertson', 'robertsen', 1, true],
    ['robertson', 'robertso', 1, true],
    ['robertson', 'robretson', 1, false],
    ['robertson', 'robretson', 2, true],
    ['', 'a', 1, true],
    ['', 'ab', 1, false],
    ['kitten', 'sitting', 3, true],
    ['kitten', 'sitting', 2, false],
  ])('C230: %s and %s within %i: %s', (a, b, most, is) => {
    expect(within(a, b, most)).toBe(is);
    expect(within(b, a, most)).toBe(is);
  });
});

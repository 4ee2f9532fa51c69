// The sample: every article is readable, and each habit of news that its README names is there.
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import type { Clock } from '#cypher/model/clock.ts';
import type { SourceDocument } from '#cypher/model/evidence.ts';

import { expandPaths } from '../sources/expand.ts';
import { readSources } from '../sources/read-sources.ts';

const clock: Clock = { now: () => '2002-01-01T00:00:00.000Z', elapsed: () => 0 };
const path = fileURLToPath(new URL('articles', import.meta.url));
const documents: SourceDocument[] = [];
const failures: unknown[] = [];
for await (const outcome of readSources(expandPaths([{ name: 'sample', path }]), {
  clock,
  maxTextBytes: 100_000,
})) {
  if ('error' in outcome) failures.push(outcome.error);
  else documents.push(outcome.document);
}
const briefs = documents.filter((document) => document.outlet?.endsWith('(sample)'));
const voa = documents.filter((document) => document.outlet === 'Voice of America');

function saying(pattern: RegExp): string[] {
  return documents.filter(({ text }) => pattern.test(text)).map(({ publishedAt }) => publishedAt ?? '');
}

describe('I121: the sample', () => {
  it('reads without a failure: one public domain article and at least twelve briefs', () => {
    expect(failures).toEqual([]);
    expect(voa).toMatchObject([
      { title: 'Putin: Russia Ready for New Relationship with NATO', publishedAt: '2001-11-23' },
    ]);
    expect(briefs.length).toBeGreaterThanOrEqual(12);
    expect(briefs.length + voa.length).toBe(documents.length);
  });

  it('has briefs of 60 to 150 words, titled, dated from November 2001 to November 2002', () => {
    for (const { text, title, publishedAt } of briefs) {
      const words = text.split(/\s+/).length;
      expect(title).not.toBeNull();
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(150);
      expect(publishedAt?.slice(0, 7) ?? '').toMatch(/^200(1-1[12]|2-(0\d|1[01]))$/);
    }
  });

  it('has two Ivanovs, in one text and apart', () => {
    expect(saying(/Igor Ivanov/).length).toBeGreaterThan(2);
    expect(saying(/Sergei Ivanov/).length).toBeGreaterThan(1);
    expect(saying(/Igor Ivanov[\s\S]*Sergei Ivanov|Sergei Ivanov[\s\S]*Igor Ivanov/).length).toBeGreaterThan(
      0,
    );
  });

  it('has an office that changes hands, with the old holder before', () => {
    expect(saying(/Defense Minister Rudolf Scharping/)).toEqual(['2001-12-18']);
    expect(saying(/Struck became defense minister/)).toEqual(['2002-07-19']);
  });

  it('has a plan that later happens', () => {
    expect(saying(/plans to sign the treaty/)).toEqual(['2002-05-13']);
    expect(saying(/signed a treaty on nuclear arms in Moscow on Friday/)).toEqual(['2002-05-24']);
  });

  it('has an allegation with its denial, and a contradiction between two outlets', () => {
    expect(saying(/allegedly[\s\S]*denied the accusation/)).toEqual(['2002-09-25']);
    expect(saying(/Russian aircraft attacked/)).toEqual(['2002-08-23']);
    expect(saying(/Russia denied[\s\S]*Russia did not bomb Georgia/)).toEqual(['2002-08-24']);
  });

  it('has one wire story printed by three outlets', () => {
    const printed = briefs.filter(({ text }) => text.includes('create a NATO-Russia Council'));
    expect(new Set(printed.map(({ outlet }) => outlet)).size).toBe(3);
    const [first, ...copies] = printed.map(({ sketch }) => new Set(sketch));
    for (const copy of copies) {
      const shared = [...copy].filter((hash) => first?.has(hash)).length;
      expect(shared / copy.size).toBeGreaterThan(0.5);
    }
  });
});

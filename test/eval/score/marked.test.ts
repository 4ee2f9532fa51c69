// Claims against marks, on states small enough to see through.
import { describe, expect, it } from 'vitest';

import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { documentState } from '#test/support/document-state.ts';

import { parseMarked, readMarked } from '../corpora/marked.ts';
import { emptyMarkedTally, judgeMarked, tallyMarked } from './marked.ts';

const TEXT = 'Kenya, Anna Berg said, will not attack Chad. Kenya met Chad in 1998.';
const NAMES = ['Kenya', 'Anna Berg', 'Chad'] as const;

const CLAIM: ClaimState = {
  sentence: 0,
  type: 'ATTACKED',
  label: 'attack',
  subject: 0,
  object: 2,
  attributedTo: 1,
  trigger: null,
  triggerToken: null,
  polarity: 'denied',
  modality: 'planned',
  title: null,
  date: null,
  datePrecision: null,
  value: null,
  rule: 'verb',
  head: null,
  confidence: 0.8,
  inferred: false,
};

function stateOf(claims: readonly Partial<ClaimState>[]): DocumentState {
  const half = TEXT.indexOf('Kenya met');
  return {
    ...documentState(TEXT),
    sentences: [0, half].map((start, index) => ({
      start,
      end: index === 0 ? half - 1 : TEXT.length,
      tokens: [],
      names: [],
      quoted: false,
      headline: false,
    })),
    mentions: NAMES.map((text, index) => ({
      start: TEXT.indexOf(text),
      end: TEXT.indexOf(text) + text.length,
      sentence: 0,
      first: 0,
      last: 1,
      head: 0,
      text,
      kind: 'name',
      type: index === 1 ? 'Person' : 'Location',
      locationKind: null,
      title: null,
      confidence: 1,
      clusters: [index],
    })),
    clusters: NAMES.map((name, index) => ({
      name,
      type: index === 1 ? 'Person' : 'Location',
      kind: null,
      aliases: [],
      titles: [],
      mentions: [index],
    })),
    claims: claims.map((change) => ({ ...CLAIM, ...change })),
  };
}

function judge(rows: string, claims: readonly Partial<ClaimState>[], place = '0-44') {
  const [passage] = parseMarked('test', `passage: gum D1 ${place}\n${rows}`);
  if (passage === undefined) throw new Error('no passage');
  const judged = judgeMarked(stateOf(claims), passage);
  const tally = emptyMarkedTally();
  tallyMarked(tally, judged);
  return { faults: judged.flatMap(({ faults }) => faults), tally };
}

describe('claims marked in the development texts', () => {
  it.each([
    ['edge: Kenya | ATTACKED | Chad | denied planned | by=Anna Berg', [{}], []],
    ['edge: Republic; Kenya | KILLED/ATTACKED | Chad | denied ? | by=?', [{}], []],
    ['edge: Chad | * | Kenya | denied planned | by=Anna Berg', [{}], []],
    [
      'edge: Kenya | ATTACKED | Chad',
      [{}],
      ['polarity: denied for asserted', 'modality: planned for actual', 'attribution: one too many'],
    ],
    ['edge: Kenya | ATTACKED | Chad | denied planned | by=Chad', [{}], ['attribution: other']],
    ['edge: Kenya | ATTACKED | Chad | denied planned | by=Anna Berg | date=1998 year', [{}], ['date: none']],
    [
      'edge: Kenya | ATTACKED | Chad | denied planned | by=Anna Berg | date=1998 year',
      [{ date: '1998-01', datePrecision: 'month' }],
      ['date: other'],
    ],
    [
      'edge: Kenya | ATTACKED | Chad | denied planned | by=Anna Berg',
      [{ date: '1998', datePrecision: 'year' }],
      ['date: one too many'],
    ],
    ['edge: Chad | ATTACKED | Kenya', [{}], ['not found: tied otherwise']],
    ['edge: Kenya | ATTACKED | Chad', [], ['not found: both ends are there, not tied']],
    ['edge: Kenya | ATTACKED | Sudan', [{}], ['not found: an end is no mention']],
  ] as const)('%s', (row, claims, faults) => {
    expect(judge(row, claims).faults).toEqual(faults);
  });

  it('of several claims the one that comes nearest is judged, and only those of the passage', () => {
    const row = 'edge: Kenya | MET | Chad | asserted actual | date=1998 year';
    const met: Partial<ClaimState> = {
      sentence: 1,
      type: 'MET',
      polarity: 'asserted',
      modality: 'actual',
      attributedTo: null,
    };
    const dated: Partial<ClaimState> = { ...met, date: '1998', datePrecision: 'year' };
    expect(judge(row, [met, dated], '45-68').faults).toEqual([]);
    expect(judge(row, [dated]).faults).toEqual(['not found: both ends are there, not tied']);
  });

  it('a claim that is not found is missed in each of its marks, and judged apart from those found', () => {
    const { tally } = judge(
      'edge: Kenya | ATTACKED | Chad | denied planned | by=Anna Berg | date=1998 year\nedge: Kenya | MET | Chad | denied possible',
      [{}],
    );
    expect(tally.claims).toEqual({ found: 1, all: 2 });
    expect(tally.all.polarity).toEqual({ right: 1, found: 1, gold: 2 });
    expect(tally.found.polarity).toEqual({ right: 1, found: 1, gold: 1 });
    expect(tally.all.modality).toEqual({ right: 1, found: 1, gold: 2 });
    expect(tally.all.attribution).toEqual({ right: 1, found: 1, gold: 1 });
    expect(tally.all.date).toEqual({ right: 0, found: 0, gold: 1 });
  });

  it.each([
    ['passage: nowhere D1 0-4', /names no passage/],
    ['passage: gum D1 0-4\nedge: A | MET | B | asserted', /is no reading/],
    ['passage: gum D1 0-4\nentity: Person | A', /is no row/],
  ])('what is no mark is an error: %s', (content, error) => {
    expect(() => parseMarked('test', content)).toThrow(error);
  });

  it('the marks can be read: each passage has a place and claims', () => {
    const passages = readMarked();
    const bad = passages.filter(({ start, end, claims }) => !(start < end) || claims.length === 0);
    expect(bad).toEqual([]);
    expect(passages.flatMap(({ claims }) => claims).length).toBeGreaterThan(250);
  });
});

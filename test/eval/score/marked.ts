// Claims found in a marked passage against its marks: which were found, and how each was meant.
import type { Span } from '#cypher/model/evidence.ts';
import { baseOntology } from '#cypher/ontology/index.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';

import type { MarkedClaim, MarkedPassage } from '../corpora/marked.ts';
import { addMark, emptyMarks, isEnd, type Marks, plain } from './frozen.ts';

export interface MarkedTally {
  /** Every claim counts: one that is not found is missed in all its marks. */
  all: Marks;
  /** Claims that are found, alone. */
  found: Marks;
  claims: { found: number; all: number };
}

export type Fault = `not found: ${string}` | `${keyof Marks}: ${string}`;

export function emptyMarkedTally(): MarkedTally {
  return { all: emptyMarks(), found: emptyMarks(), claims: { found: 0, all: 0 } };
}

function isOf(state: DocumentState, mention: number | null, names: readonly string[]): boolean {
  if (mention === null) return false;
  const text = plain(state.mentions[mention]?.text ?? '');
  return names.some((name) => plain(name) === text || isEnd(state, mention, name));
}

function isBetween(state: DocumentState, claim: ClaimState, row: MarkedClaim): boolean {
  if (!row.types.includes('*') && !row.types.includes(claim.type)) return false;
  const { subject, object } = claim;
  if (isOf(state, subject, row.subject) && isOf(state, object, row.object)) return true;
  // A pair whose type is left open may be read from either end.
  const turned = row.types.includes('*') || baseOntology.relationTypes.get(claim.type)?.symmetric === true;
  return turned && isOf(state, subject, row.object) && isOf(state, object, row.subject);
}

/** Marks in which a claim differs from its row, in the words of the claim. */
function faultsOf(state: DocumentState, claim: ClaimState, row: MarkedClaim): Fault[] {
  const faults: Fault[] = [];
  if (row.polarity !== undefined && claim.polarity !== row.polarity)
    faults.push(`polarity: ${claim.polarity} for ${row.polarity}`);
  if (row.modality !== undefined && claim.modality !== row.modality)
    faults.push(`modality: ${claim.modality} for ${row.modality}`);
  const by = claim.attributedTo;
  if (row.by === null && by !== null) faults.push('attribution: one too many');
  if (row.by != null && !isOf(state, by, row.by))
    faults.push(`attribution: ${by === null ? 'none' : 'other'}`);
  const { date } = row;
  if (date === null && claim.date !== null) faults.push('date: one too many');
  if (date != null && claim.date === null) faults.push('date: none');
  else if (date != null && (claim.date !== date.date || claim.datePrecision !== date.precision))
    faults.push('date: other');
  return faults;
}

interface Judged {
  row: MarkedClaim;
  claim: ClaimState | null;
  faults: Fault[];
}

/** Why no claim of the passage answers a row. */
function missOf(state: DocumentState, within: readonly ClaimState[], row: MarkedClaim, place: Span): Fault {
  const stands = (names: readonly string[]) =>
    state.mentions.some(
      ({ start, end }, mention) => start < place.end && end > place.start && isOf(state, mention, names),
    );
  if (!stands(row.subject) || !stands(row.object)) return 'not found: an end is no mention';
  const other = within.find((claim) => isBetween(state, claim, { ...row, types: ['*'] }));
  return other === undefined ? 'not found: both ends are there, not tied' : 'not found: tied otherwise';
}

/** Each row with the claim of the passage that comes nearest to it. */
export function judgeMarked(state: DocumentState, passage: MarkedPassage): Judged[] {
  const { start, end, claims } = passage;
  const within = state.claims.filter((claim) => {
    const sentence = state.sentences[claim.sentence];
    return sentence !== undefined && sentence.start < end && sentence.end > start;
  });
  return claims.map((row) => {
    const [nearest] = within
      .filter((claim) => isBetween(state, claim, row))
      .map((claim) => ({ claim, faults: faultsOf(state, claim, row) }))
      .sort((left, right) => left.faults.length - right.faults.length);
    if (nearest !== undefined) return { row, ...nearest };
    return { row, claim: null, faults: [missOf(state, within, row, passage)] };
  });
}

/** A mark is a polarity other than asserted, a modality other than actual, a source, a date. */
function addMarks(marks: Marks, { row, claim, faults }: Judged): void {
  const isRight = (mark: keyof Marks) => !faults.some((fault) => fault.startsWith(mark));
  const add = (mark: keyof Marks, wanted: boolean, found: boolean) =>
    addMark(marks[mark], wanted, found, isRight(mark));
  const { polarity, modality, by, date } = row;
  if (polarity !== undefined)
    add('polarity', polarity !== 'asserted', claim !== null && claim.polarity !== 'asserted');
  if (modality !== undefined)
    add('modality', modality !== 'actual', claim !== null && claim.modality !== 'actual');
  if (by !== undefined) add('attribution', by !== null, claim !== null && claim.attributedTo !== null);
  if (date !== undefined) add('date', date !== null, claim !== null && claim.date !== null);
}

export function tallyMarked(tally: MarkedTally, judged: readonly Judged[]): void {
  for (const one of judged) {
    tally.claims.all++;
    addMarks(tally.all, one);
    if (one.claim === null) continue;
    tally.claims.found++;
    addMarks(tally.found, one);
  }
}

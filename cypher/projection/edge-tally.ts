// What an edge is read off: a sum over the statements that count for it. Tallies of statements of different copy groups
// add up to the tally of all, so one more document costs the same however many have said it before.
import type { Edge, EdgeStatus } from '#cypher/model/graph.ts';
import type { ClaimId, DecisionId, EdgeId, EntityId } from '#cypher/model/ids.ts';
import { compareText, distinct, groupBy, sortedBy } from '#cypher/model/order.ts';
import {
  claimReading,
  DATE_PRECISIONS,
  type DatePrecision,
  READINGS,
  type Reading,
} from '#cypher/model/reading.ts';

import type { Statement } from './statements.ts';

export interface EdgeEnds {
  id: EdgeId;
  type: string;
  subject: EntityId;
  object: EntityId;
}

/** A text with the copy groups that use it and the confidence of its surest statement. */
type Voices = Record<string, readonly [groups: number, surest: number]>;

interface DateTally {
  date: string;
  precisions: Array<DatePrecision | null>;
}

/** The statements of one reading. */
interface Said {
  labels: Voices;
  titles: Voices;
  /** Confidence of the best statement of each copy group, highest first, as far as they matter. */
  best: number[];
  first: DateTally | null;
  last: DateTally | null;
  inferred: boolean;
}

export interface EdgeTally extends EdgeEnds {
  said: Partial<Record<Reading, Said>>;
  claims: number;
  documents: number;
  sources: number;
  firstReported: string | null;
  status: EdgeStatus;
  rejectedBefore: boolean;
  additions: DecisionId[];
}

/** No number of sources makes an edge certain. */
const CONFIDENCE_CAP = 0.99;
/** Doubt from which the cap holds, however the rest rounds. */
const NO_DOUBT = 0.0099;

/** `statements` are those that count. */
export function tallyEdge(
  { id, type, subject, object }: EdgeEnds,
  statements: readonly Statement[],
  rejectedBefore: boolean,
): EdgeTally {
  const ofTexts = statements.filter(({ document }) => document !== null);
  const byReading = groupBy(statements, claimReading);
  return {
    id,
    type,
    subject,
    object,
    said: Object.fromEntries([...byReading].map(([reading, some]) => [reading, saidBy(some)])),
    claims: statements.filter(({ addition }) => addition === null).length,
    documents: new Set(ofTexts.map(({ document }) => document)).size,
    sources: new Set(ofTexts.map(({ group }) => group)).size,
    firstReported: distinct(statements.flatMap(({ publishedAt }) => publishedAt ?? []))[0] ?? null,
    status: statusOf(statements),
    rejectedBefore,
    additions: additionsOf(statements),
  };
}

/** One edge by two tallies without a copy group in common, the later one without a decision. */
export function addEdgeTallies(one: EdgeTally, more: EdgeTally): EdgeTally {
  const said = READINGS.flatMap((reading) => {
    const [left, right] = [one.said[reading], more.said[reading]];
    if (left === undefined || right === undefined) return (left ?? right) ? [[reading, left ?? right]] : [];
    return [[reading, addSaid(left, right)]];
  });
  return {
    ...one,
    said: Object.fromEntries(said),
    claims: one.claims + more.claims,
    documents: one.documents + more.documents,
    sources: one.sources + more.sources,
    firstReported: firstText(one.firstReported, more.firstReported),
  };
}

/**
 * Label, title, dates and confidence come from the statements that read as the edge does: a denial neither dates nor
 * supports an assertion. Counts are of all that count.
 */
export function edgeOfTally(tally: EdgeTally, claims: readonly ClaimId[]): Edge {
  const { id, type, subject, object, documents, sources, firstReported, status, rejectedBefore } = tally;
  const readings = READINGS.filter((one) => tally.said[one] !== undefined);
  const reading = readings[0] ?? 'proposed';
  const speaking = tally.said[reading] ?? saidBy([]);
  const added = tally.additions.length > 0;
  return {
    id,
    type,
    subject,
    object,
    label: mostSaid(speaking.labels) ?? '',
    title: mostSaid(speaking.titles),
    reading,
    disputed: readings.includes('denied') && readings.length > 1,
    status,
    rejectedBefore,
    origin: !added ? 'extracted' : tally.claims > 0 ? 'both' : 'analyst',
    confidence: confidenceOf(speaking.best),
    claims: [...claims],
    documents,
    sources,
    ...datesOf(speaking),
    firstReported,
    additions: tally.additions,
    inferred: speaking.inferred,
  };
}

function saidBy(statements: readonly Statement[]): Said {
  const dates = groupBy(
    statements.filter(({ date }) => date),
    ({ date }) => date ?? '',
  );
  const days = distinct(dates.keys());
  const dateTally = (date: string | undefined): DateTally | null =>
    date === undefined
      ? null
      : { date, precisions: precisionsOf((dates.get(date) ?? []).map(({ datePrecision }) => datePrecision)) };
  const best = [...groupBy(statements, ({ group }) => group).values()].map((group) =>
    Math.max(...group.map(({ confidence }) => confidence)),
  );
  return {
    labels: voicesOf(statements, ({ label }) => label),
    titles: voicesOf(statements, ({ title }) => title),
    best: highest(best),
    first: dateTally(days[0]),
    last: dateTally(days.at(-1)),
    inferred: statements.every(({ inferred }) => inferred),
  };
}

function addSaid(one: Said, more: Said): Said {
  return {
    labels: addVoices(one.labels, more.labels),
    titles: addVoices(one.titles, more.titles),
    best: highest([...one.best, ...more.best]),
    first: addDates(one.first, more.first, -1),
    last: addDates(one.last, more.last, 1),
    inferred: one.inferred && more.inferred,
  };
}

function voicesOf(statements: readonly Statement[], read: (statement: Statement) => string | null): Voices {
  const voices = groupBy(
    statements.filter((statement) => read(statement) !== null),
    (statement) => read(statement) ?? '',
  );
  return Object.fromEntries(
    [...voices].map(([text, users]) => [
      text,
      [
        new Set(users.map(({ group }) => group)).size,
        Math.max(...users.map(({ confidence }) => confidence)),
      ] as const,
    ]),
  );
}

function addVoices(one: Voices, more: Voices): Voices {
  const sum = new Map(Object.entries(one));
  for (const [text, [groups, surest]] of Object.entries(more)) {
    const [before, sure] = sum.get(text) ?? [0, 0];
    sum.set(text, [before + groups, Math.max(sure, surest)]);
  }
  return Object.fromEntries(sum);
}

/** Highest first, up to those that bring the confidence to its cap: the others change nothing any more. */
function highest(confidences: readonly number[]): number[] {
  const sorted = [...confidences].sort((a, b) => b - a);
  let doubt = 1;
  const end = sorted.findIndex((confidence) => {
    doubt *= 1 - confidence;
    return doubt < NO_DOUBT;
  });
  return end < 0 ? sorted : sorted.slice(0, end + 1);
}

/** Noisy-or of the best statement of each source, to six places so that it does not hang on the order of factors. */
function confidenceOf(best: readonly number[]): number {
  const doubt = [...best]
    .sort((a, b) => a - b)
    .reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.round(Math.min(CONFIDENCE_CAP, 1 - doubt) * 1e6) / 1e6;
}

/** `side`: -1 for the earlier of two dates, 1 for the later. */
function addDates(one: DateTally | null, more: DateTally | null, side: -1 | 1): DateTally | null {
  if (one === null || more === null) return one ?? more;
  const order = compareText(one.date, more.date);
  if (order === 0)
    return { date: one.date, precisions: precisionsOf([...one.precisions, ...more.precisions]) };
  return order === side ? one : more;
}

function precisionsOf(found: ReadonlyArray<DatePrecision | null>): Array<DatePrecision | null> {
  const distinctly = new Set(found);
  return [null, ...DATE_PRECISIONS].filter((precision) => distinctly.has(precision));
}

/** The precision is the coarser one of the first and the last date. */
function datesOf({ first, last }: Said): Pick<Edge, 'firstDate' | 'lastDate' | 'datePrecision'> {
  const precisions = new Set([...(first?.precisions ?? []), ...(last?.precisions ?? [])]);
  return {
    firstDate: first?.date ?? null,
    lastDate: last?.date ?? null,
    datePrecision: DATE_PRECISIONS.findLast((precision) => precisions.has(precision)) ?? null,
  };
}

/**
 * The text that most independent sources use; ties go to the one with the surest statement, then to the first in code
 * unit order.
 */
function mostSaid(voices: Voices): string | null {
  const [best] = sortedBy(Object.entries(voices), ([text, [groups, surest]]) => [-groups, -surest, text]);
  return best?.[0] ?? null;
}

/** The verdict given last among the statements that count. */
function statusOf(statements: readonly Statement[]): EdgeStatus {
  const verdicts = statements.flatMap(({ verdict }) => verdict ?? []);
  const [last] = verdicts.sort((a, b) => b.seq - a.seq);
  switch (last?.kind) {
    case 'accept':
      return 'accepted';
    case 'unsure':
      return 'unsure';
    default:
      return 'unreviewed';
  }
}

function additionsOf(statements: readonly Statement[]): DecisionId[] {
  return sortedBy(
    statements.flatMap(({ addition }) => addition ?? []),
    ({ seq }) => [seq],
  ).map(({ id }) => id);
}

function firstText(one: string | null, more: string | null): string | null {
  if (one === null || more === null) return one ?? more;
  return compareText(one, more) < 0 ? one : more;
}

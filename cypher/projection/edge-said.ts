// What the statements of one reading say of an edge, as a sum: its label, title, dates and confidence are read off it.
import type { Edge } from '#cypher/model/graph.ts';
import { compareText, distinct, groupBy, sortedBy } from '#cypher/model/order.ts';
import { DATE_PRECISIONS, type DatePrecision } from '#cypher/model/reading.ts';

import type { Statement } from './statements.ts';

/** A text with the copy groups that use it and the confidence of its surest statement. */
type Voices = Record<string, readonly [groups: number, surest: number]>;

interface DateTally {
  date: string;
  precisions: Array<DatePrecision | null>;
}

/** The statements of one reading. */
export interface Said {
  labels: Voices;
  titles: Voices;
  /** Confidence of the best statement of each copy group, highest first, as far as they matter. */
  best: number[];
  first: DateTally | null;
  last: DateTally | null;
  inferred: boolean;
}

/** No number of sources makes an edge certain. */
const CONFIDENCE_CAP = 0.99;
/** Doubt from which the cap holds, however the rest rounds. */
const NO_DOUBT = 0.0099;

export function saidBy(statements: readonly Statement[]): Said {
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

export function addSaid(one: Said, more: Said): Said {
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
export function confidenceOf(best: readonly number[]): number {
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
export function datesOf({ first, last }: Said): Pick<Edge, 'firstDate' | 'lastDate' | 'datePrecision'> {
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
export function mostSaid(voices: Voices): string | null {
  const [best] = sortedBy(Object.entries(voices), ([text, [groups, surest]]) => [-groups, -surest, text]);
  return best?.[0] ?? null;
}

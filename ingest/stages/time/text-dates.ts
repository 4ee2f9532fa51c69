// The dates of a text in order, each as it is meant: against the day of publication, or against the date before it.
import type { DocumentState, SentenceState } from '#ingest/state.ts';
import { tokenAt, treeOf } from '#ingest/syntax/tree.ts';

import { isAnaphoric, resolveFrom } from './anaphoric.ts';
import { monthIndex, type ResolvedDate } from './calendar.ts';
import { type DateSpan, dateSpans } from './date-spans.ts';
import { resolveDate } from './resolve-date.ts';

/** A date expression with what it means for what has been, and for what is to come. */
export interface TextDate extends DateSpan {
  past: ResolvedDate | null;
  ahead: ResolvedDate | null;
}

/** Sentences over which a date is remembered for "the day before". */
const REACH = 2;

/** Dates of each sentence. */
export function readDates({ sentences, source }: DocumentState): TextDate[][] {
  let last: { date: ResolvedDate; sentence: number } | null = null;
  return sentences.map((sentence, at) => {
    const texts = phrasesOf(sentence, source.text);
    return texts.map(({ span, text }, index): TextDate => {
      const from: ResolvedDate | null = last !== null && at - last.sentence <= REACH ? last.date : null;
      const counted = from !== null && isAnaphoric(text) ? resolveFrom(text, from) : null;
      const phrase = withYear(
        text,
        texts.slice(index + 1).map((later) => later.text),
      );
      const past = counted ?? resolveIn(phrase, text, source.publishedAt, false);
      const ahead = counted ?? resolveIn(phrase, text, source.publishedAt, true);
      if (past !== null) last = { date: past, sentence: at };
      return { ...span, past, ahead };
    });
  });
}

function phrasesOf(sentence: SentenceState, text: string): Array<{ span: DateSpan; text: string }> {
  const tree = treeOf(sentence);
  return dateSpans(sentence, tree)
    .sort((left, right) => left.first - right.first)
    .map((span) => ({
      span,
      text: text.slice(tokenAt(tree, span.first).start, tokenAt(tree, span.last - 1).end),
    }));
}

/** The phrase with a year that a later one gives, unless that makes a past date one to come. */
function resolveIn(
  phrase: string,
  text: string,
  published: string | null,
  future: boolean,
): ResolvedDate | null {
  const resolved = resolveDate(phrase, published, future);
  if (phrase === text || resolved === null) return resolved;
  const isLate = published !== null && resolved.date > published.slice(0, resolved.date.length);
  return isLate && !future ? resolveDate(text, published, future) : resolved;
}

/** "On 4 April ... and 6 April 1999": a day without a year takes the one of the next day that has one. */
function withYear(text: string, later: readonly string[]): string {
  if (!hasMonth(text) || /\b\d{4}\b/.test(text)) return text;
  const year = later.filter(hasMonth).map((one) => /\b(1\d{3}|20\d\d)\b/.exec(one)?.[1])[0];
  return year === undefined ? text : `${text} ${year}`;
}

function hasMonth(text: string): boolean {
  return /\d/.test(text) && text.split(/[^A-Za-z]+/).some((word) => monthIndex(word) >= 0);
}

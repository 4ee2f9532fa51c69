// Date expressions of a sentence, as token spans: the model's, widened by the words that belong to them, and plain ones
// that it missed.
import type { SentenceState } from '#ingest/state.ts';
import { ancestors, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { weekdayIndex } from './calendar.ts';

export interface DateSpan {
  first: number;
  last: number;
  head: number;
}

const BEFORE = new Set([
  'last',
  'next',
  'this',
  'earlier',
  'later',
  'late',
  'early',
  'on',
  'in',
  'a',
  'the',
  'past',
  'previous',
  'coming',
]);
const AFTER = new Set(['ago', 'earlier', 'before']);
/** What "the day before" may count from. */
const DEICTIC = /^(?:yesterday|tomorrow)$/;
const PLAIN = /^(?:today|tonight|yesterday|tomorrow)$/;

export function dateSpans(sentence: SentenceState, tree: Tree): DateSpan[] {
  const found: DateSpan[] = [];
  const covered = new Set<number>();
  const add = (from: number, to: number): void => {
    let first = from;
    let last = to;
    while (first > 0 && BEFORE.has(wordAt(tree, first - 1))) first--;
    first = rangeStart(tree, first);
    while (AFTER.has(wordAt(tree, last))) last++;
    if (DEICTIC.test(wordAt(tree, last)) && wordAt(tree, last - 1) === 'before') last++;
    for (let token = first; token < last; token++) covered.add(token);
    found.push({ first, last, head: headOf(tree, first, last) });
  };
  for (const name of sentence.names)
    if (name.label === 'DATE' && !covered.has(name.first)) add(name.first, name.last);
  tree.tokens.forEach((token, at) => {
    if (covered.has(at)) return;
    const word = token.text.toLowerCase();
    if (PLAIN.test(word) || (token.upos === 'PROPN' && word.length > 3 && weekdayIndex(word) >= 0))
      add(at, at + 1);
    else if (/^(?:1[89]|20)\d\d$/.test(word) && wordAt(tree, at - 1) === 'in') add(at, at + 1);
  });
  return found;
}

/** "From 5 to 6 April": a range begins with its first day. */
function rangeStart(tree: Tree, first: number): number {
  const isDay = (at: number) => /^[0-3]?\d$/.test(wordAt(tree, at));
  if (!isDay(first) || !/^(?:to|and|-|–)$/.test(wordAt(tree, first - 1)) || !isDay(first - 2)) return first;
  return first - 2;
}

/** The token whose ancestors all lie outside; prepositions never lead. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const { upos } = tokenAt(tree, token);
    if (upos === 'ADP' || upos === 'DET' || upos === 'PUNCT') continue;
    if (ancestors(tree, token).every((above) => above < first || above >= last)) return token;
  }
  return last - 1;
}

// Where a name may be that the model passed over: words that are a name elsewhere and, in text without capitals, words that
// it half takes for one.
import type { NameLabel, NameSpan } from '#ingest/state.ts';

import type { NameReading } from '../names.ts';
import { chancesAt, NOTHING, ORG, PER, PLACE, type SentenceView } from './views.ts';

/** Least chance that a word is in a name. */
const LEAST = 0.15;
/** Longest name that is looked for elsewhere. */
const LONGEST = 4;
const LABELS: ReadonlyArray<readonly [family: number, label: NameLabel]> = [
  [PER, 'PER'],
  [ORG, 'ORG'],
  [PLACE, 'GPE'],
];

function spanOf(view: SentenceView, first: number, last: number): NameSpan {
  const sums = LABELS.map(([family, label]) => {
    let sum = 0;
    for (let word = first; word < last; word++) sum += chancesAt(view, word)[family] ?? 0;
    return { label, probability: sum / (last - first) };
  });
  const [best] = sums.sort((left, right) => right.probability - left.probability);
  return { first, last, label: best?.label ?? 'PER', probability: best?.probability ?? 0 };
}

/** Names of a document by their first word. */
export type KnownNames = ReadonlyMap<string, ReadonlyArray<readonly string[]>>;

export function knownNames(readings: readonly NameReading[]): KnownNames {
  const known = new Map<string, string[][]>();
  const seen = new Set<string>();
  for (const { facts, typed } of readings) {
    const words = facts.text.split(' ');
    const [first = ''] = words;
    const isOne = ['Person', 'Organization', 'Location'].includes(typed.type);
    if (!isOne || seen.has(facts.text) || words.length > LONGEST || !/^\p{Lu}/u.test(first)) continue;
    seen.add(facts.text);
    known.set(first, [...(known.get(first) ?? []), words]);
  }
  return known;
}

/** Spans of one sentence that no name of the model's takes up or touches: what touches one is a matter of its borders. */
export function missedSpans(view: SentenceView, known: KnownNames): NameSpan[] {
  const { tokens, names } = view.sentence;
  const taken = new Set<number>();
  for (const { first, last } of names) for (let word = first - 1; word <= last; word++) taken.add(word);
  const spans: NameSpan[] = [];
  const add = (first: number, last: number) => {
    spans.push(spanOf(view, first, last));
    for (let word = first - 1; word <= last; word++) taken.add(word);
  };
  tokens.forEach(({ text }, first) => {
    for (const words of known.get(text) ?? []) {
      const isHere = words.every((word, at) => tokens[first + at]?.text === word && !taken.has(first + at));
      if (isHere) add(first, first + words.length);
    }
  });
  // Amid capitals the model overlooks few names, and what it half takes for one is none.
  if (view.letters !== 'small') return spans.sort((left, right) => left.first - right.first);
  const isLikely = (word: number) =>
    word < tokens.length && !taken.has(word) && (chancesAt(view, word)[NOTHING] ?? 1) < 1 - LEAST;
  for (let first = 0; first < tokens.length; first++) {
    if (!isLikely(first)) continue;
    let last = first + 1;
    while (isLikely(last)) last++;
    add(first, last);
    first = last;
  }
  return spans.sort((left, right) => left.first - right.first);
}

// "Harlow Asia" of one sentence, which the model cuts into a person and a continent in the next: the same words are one name.
import type { NameLabel, NameSpan, SentenceState } from '#ingest/state.ts';

/** Least probability of the name that shows how its words go together. */
const SHOWN = 0.7;

const PLACES: ReadonlySet<NameLabel> = new Set(['GPE', 'LOC']);

function wordsAt({ tokens }: SentenceState, first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');
}

interface Whole {
  words: string;
  size: number;
  span: NameSpan;
}

/** Names of bodies with several words, by the first; the longest first. */
function wholeNames(sentences: readonly SentenceState[]): ReadonlyMap<string, Whole[]> {
  const found = new Map<string, Whole[]>();
  const seen = new Set<string>();
  for (const sentence of sentences) {
    for (const span of sentence.names) {
      const words = wordsAt(sentence, span.first, span.last);
      if (span.label !== 'ORG' || span.probability < SHOWN || span.last - span.first < 2 || seen.has(words))
        continue;
      seen.add(words);
      const opening = sentence.tokens[span.first]?.text ?? '';
      found.set(opening, [...(found.get(opening) ?? []), { words, size: span.last - span.first, span }]);
    }
  }
  for (const names of found.values()) names.sort((left, right) => right.size - left.size);
  return found;
}

/** Sentences in which names that are cut short have all the words that the document shows elsewhere. */
export function wholeAgain(sentences: readonly SentenceState[]): SentenceState[] {
  const wholes = wholeNames(sentences);
  if (wholes.size === 0) return [...sentences];
  return sentences.map((sentence) => {
    let names = sentence.names;
    for (const { first } of sentence.names) {
      const whole = wholes
        .get(sentence.tokens[first]?.text ?? '')
        ?.find(({ words, size }) => wordsAt(sentence, first, first + size) === words);
      if (whole === undefined) continue;
      const last = first + whole.size;
      const touched = names.filter((name) => name.first < last && name.last > first);
      const isCut = touched.every((name) => name.first >= first && name.last <= last);
      // One that is whole but a place's would be cut as town and region.
      const isWhole = touched.some(
        (name) => name.last - name.first === whole.size && !PLACES.has(name.label),
      );
      if (!isCut || isWhole) continue;
      names = [...names.filter((name) => !touched.includes(name)), { ...whole.span, first, last }];
    }
    if (names === sentence.names) return sentence;
    return { ...sentence, names: [...names].sort((left, right) => left.first - right.first) };
  });
}

// Names of one word in capitals: "PATO", "RUK". They abbreviate a body, and no person is written so amid small letters.
import { KNOWN_BODIES } from '#ingest/lexicon/bodies.ts';
import type { NameSpan, SentenceState } from '#ingest/state.ts';

/** An estimate, not measured: share of such letters that are the body's. */
const LEAST = 0.8;
const INITIALS = /^\p{Lu}{3,5}$/u;

/** Sentences in which such names of persons are those of bodies; where everything is in capitals nothing can be told. */
export function initialsNameBodies(sentences: readonly SentenceState[]): SentenceState[] {
  const relabelled = sentences.map((sentence) => {
    if (!isMixed(sentence)) return sentence;
    const names = sentence.names.map((name) => {
      // "President OBAMA": what stands behind a title or another name is no abbreviation.
      const isAlone = name.label === 'PER' && sentence.tokens[name.first - 1]?.upos !== 'PROPN';
      return isAlone && initialsAt(sentence, name) !== null ? { ...name, label: 'ORG' as const } : name;
    });
    return { ...sentence, names };
  });
  return withMissed(relabelled);
}

/** "MI5", where the model passes it over. */
function wellKnown(text: string, first: number): NameSpan | undefined {
  const isWritten = /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(text) && KNOWN_BODIES.has(text);
  return isWritten ? { first, last: first + 1, label: 'ORG', probability: LEAST } : undefined;
}

function isMixed({ tokens }: SentenceState): boolean {
  return tokens.some(({ text }) => /^\p{Ll}{2,}$/u.test(text));
}

function initialsAt({ tokens }: SentenceState, { first, last }: NameSpan): string | null {
  const word = tokens[first]?.text ?? '';
  return last - first === 1 && INITIALS.test(word) ? word : null;
}

/** What abbreviates a body in one sentence does so wherever the text has it, though the model passed it over there. */
function withMissed(sentences: readonly SentenceState[]): SentenceState[] {
  const known = new Map<string, NameSpan>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      const word = name.label === 'ORG' ? initialsAt(sentence, name) : null;
      if (word !== null && name.probability > (known.get(word)?.probability ?? 0)) known.set(word, name);
    }
  }
  return sentences.map((sentence) => {
    if (!isMixed(sentence)) return sentence;
    const missed = sentence.tokens.flatMap(({ text }, first): NameSpan[] => {
      const name = known.get(text) ?? wellKnown(text, first);
      const isTaken = sentence.names.some((other) => other.first <= first && first < other.last);
      return name === undefined || isTaken ? [] : [{ ...name, first, last: first + 1 }];
    });
    if (missed.length === 0) return sentence;
    const names = [...sentence.names, ...missed].sort((left, right) => left.first - right.first);
    return { ...sentence, names };
  });
}

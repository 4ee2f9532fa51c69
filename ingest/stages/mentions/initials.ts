// Names of one word in capitals: "PATO", "RUK". They abbreviate a body, and no person is written so amid small letters.
import type { NameSpan, SentenceState } from '#ingest/state.ts';

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
  if (known.size === 0) return [...sentences];
  return sentences.map((sentence) => {
    if (!isMixed(sentence)) return sentence;
    const missed = sentence.tokens.flatMap(({ text }, first): NameSpan[] => {
      const name = known.get(text);
      const isTaken = sentence.names.some((other) => other.first <= first && first < other.last);
      return name === undefined || isTaken ? [] : [{ ...name, first, last: first + 1 }];
    });
    if (missed.length === 0) return sentence;
    const names = [...sentence.names, ...missed].sort((left, right) => left.first - right.first);
    return { ...sentence, names };
  });
}

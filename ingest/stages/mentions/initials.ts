// Names of one word in capitals: "PATO", "RUK". They abbreviate a body, and no person is written so amid small letters.
import type { SentenceState } from '#ingest/state.ts';

const INITIALS = /^\p{Lu}{3,5}$/u;

/** Sentences in which such names of persons are those of bodies; where everything is in capitals nothing can be told. */
export function initialsNameBodies(sentences: readonly SentenceState[]): SentenceState[] {
  return sentences.map((sentence) => {
    if (!sentence.tokens.some(({ text }) => /^\p{Ll}{2,}$/u.test(text))) return sentence;
    const names = sentence.names.map((name) => {
      // "President OBAMA": what stands behind a title or another name is no abbreviation.
      const isAlone =
        name.label === 'PER' &&
        name.last - name.first === 1 &&
        sentence.tokens[name.first - 1]?.upos !== 'PROPN';
      const word = sentence.tokens[name.first]?.text ?? '';
      return isAlone && INITIALS.test(word) ? { ...name, label: 'ORG' as const } : name;
    });
    return { ...sentence, names };
  });
}

// Hand-written parses for tests: one "word/lemma/UPOS/head/deprel" a token, heads counted from 1, 0 for the root.
import type { NameSpan, SentenceState, Token } from '#ingest/state.ts';

export interface Parsed extends SentenceState {
  text: string;
  /** Index of the first token with this text. */
  at(word: string): number;
}

/** A sentence state from tokens separated by white space; lemma may be left empty for the lower-cased word. */
export function parsed(source: string, names: NameSpan[] = []): Parsed {
  let offset = 0;
  const tokens = source
    .trim()
    .split(/\s+/)
    .map((item): Token => {
      const [text = '', lemma = '', upos = 'X', head = '0', deprel = 'dep'] = item.split('/');
      const start = offset;
      offset += text.length + 1;
      return {
        text,
        lemma: lemma === '' ? text.toLowerCase() : lemma,
        upos,
        head: Number(head) - 1,
        deprel,
        start,
        end: start + text.length,
      };
    });
  return {
    start: 0,
    end: Math.max(0, offset - 1),
    tokens,
    names,
    quoted: false,
    headline: false,
    text: tokens.map((token) => token.text).join(' '),
    at: (word) => tokens.findIndex((token) => token.text === word),
  };
}

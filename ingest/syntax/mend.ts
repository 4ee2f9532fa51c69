// What the functions that mend a parse share.
import type { NameSpan, Token } from '../state.ts';

/** Changes one token of the sentence being mended. */
export type Patch = (index: number, change: Partial<Token>) => void;
export type Mend = (
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: number,
  patch: Patch,
) => void;

/** The name that the token is part of. */
export function nameAt(names: readonly NameSpan[], index: number): NameSpan | undefined {
  return names.find(({ first, last }) => first <= index && index < last);
}

export function isGerund(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && token.text.endsWith('ing');
}

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.upos);
}

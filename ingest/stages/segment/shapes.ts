// What kind of thing a token is, by its characters alone.
/** The shape of a word without capitals. */
export const SMALL_WORD = 'a';

const SHAPES: ReadonlyArray<readonly [shape: string, pattern: RegExp]> = [
  ['url', /^(?:https?:|www\.|mailto:)/i],
  ['mail', /^\S[^\s@]*@\S+\.\S+$/],
  ['smile', /^(?:[:;=8][-o^']?[)(DPpO/|\]]+|[(:][:;=])$/],
  ['time', /^\d{1,2}:\d{2}$/],
  ['date', /^\d{1,4}(?:[/-]\d{1,4}){2}$/],
  ['phone', /^\d{3,}(?:-\d+)+$/],
  ['n', /^\d$/],
  ['nn', /^\d{2}$/],
  ['year', /^(?:1[5-9]|20)\d{2}$/],
  ['N', /^\d[\d.,:/-]*$/],
  ['N+', /^\d/],
  ['ampm', /^[ap]\.?m\.?$/i],
  ['A.', /^\p{Lu}\.$/u],
  ['A.A.', /^(?:\p{L}\.)+\p{L}?\.?$/u],
  ['abbr', /^\p{L}+\.$/u],
  ['A', /^\p{Lu}$/u],
  ['AA', /^\p{Lu}[\p{Lu}\p{N}&]+$/u],
  ['Aa', /^\p{Lu}[\p{Ll}\p{M}'’]+$/u],
  ['AaA', /^\p{Lu}[\p{L}\p{N}\p{M}'’_-]*$/u],
  [SMALL_WORD, /^\p{Ll}[\p{Ll}\p{M}'’-]*$/u],
  ['a+', /^\p{L}/u],
  ['..', /^(?:\.{2,}|…)$/u],
  ['!!', /^[!?]{2,}$/],
  ['==', /^([-*_=~#<>+.])\1{2,}$/],
];

/** A mark by itself is its own shape. */
export function wordShape(text: string): string {
  for (const [shape, pattern] of SHAPES) if (pattern.test(text)) return shape;
  return text.length <= 2 ? text : 'odd';
}

export function isCapitalised(shape: string): boolean {
  return shape === 'Aa' || shape === 'AA' || shape === 'A' || shape === 'AaA' || shape === 'A.';
}

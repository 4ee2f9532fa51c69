// A person's words to a full-text query. Only letters and digits get through, so nothing in the words can be read as
// syntax; what is left is folded as the index folds it, since prefixes and fuzzy terms are not analysed.

/** The analyser's own stop words: it does not index them, so a query that requires one would find nothing. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these ' +
    'they this to was will with'
  ).split(' '),
);

/** More words than a name or a remembered phrase has only cost time. */
const MAX_TERMS = 12;
/** A longer word is sought by its beginning: the index takes no pattern of a thousand letters. */
const MAX_LETTERS = 64;
const FUZZY_FROM = 4;
const FUZZY_TWO_FROM = 8;

/** Letters that decomposition leaves whole, as the index's ASCII folding writes them. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Before words are looked for: a sign such as ⑴ or ½ is folded to several, and what stands between them is no word. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłþı]/gu, (letter) => FOLDED[letter] ?? letter);
}

/** The words of a search, folded; stop words are left out unless there is nothing else. */
export function searchTerms(text: string): string[] {
  const words: string[] = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_TERMS);
}

/** Null for a word of usual length. */
function longWord(term: string): string | null {
  return term.length > MAX_LETTERS ? `+${term.slice(0, MAX_LETTERS)}*` : null;
}

function nameTerm(term: string): string {
  const forms = [`${term}^4`, `${term}*^2`];
  if (term.length >= FUZZY_FROM) forms.push(`${term}~${term.length >= FUZZY_TWO_FROM ? 2 : 1}`);
  return longWord(term) ?? `+(${forms.join(' ')})`;
}

function sentenceTerm(term: string, isLast: boolean): string {
  return longWord(term) ?? (isLast ? `+(${term}^2 ${term}*)` : `+${term}`);
}

/** Every word must be there: as it is, as a beginning, or nearly. Empty when the text holds no word. */
export function nameQuery(text: string): string {
  return searchTerms(text).map(nameTerm).join(' ');
}

/** Every word must be there; the last may be a beginning, since it is still being typed. */
export function sentenceQuery(text: string): string {
  const terms = searchTerms(text);
  return terms.map((term, at) => sentenceTerm(term, at === terms.length - 1)).join(' ');
}

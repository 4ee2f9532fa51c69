// Folds a name to the form in which two spellings of it are equal: case, diacritics, punctuation, transliteration.

const LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[đð]/g, 'd'],
  [/þ/g, 'th'],
  [/ı/g, 'i'],
];

/** Lower case, no Latin diacritics, no punctuation, one space between tokens. */
export function foldText(name: string): string {
  let text = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
  for (const [pattern, letters] of LETTERS) text = text.replace(pattern, letters);
  return text
    .replace(/['’`ʼʻ]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’`ʼʻ]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/**
 * One form for the ways in which Slavic, Arabic and Greek names are put into Latin letters: Rushaylo, Rushailo and
 * Rushajlo; Yevgeny, Evgenii and Evgeniy; Alexei and Aleksey. Differences that tell English names apart are kept.
 */
export function foldTransliteration(token: string): string {
  return token
    .replace(/(?<=[aeiouy])j(?=[^aeiouy]|$)/g, 'i')
    .replace(/y/g, 'i')
    .replace(/^ie(?=.)/, 'e')
    .replace(/ii+/g, 'i')
    .replace(/(?<=.)kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/tz/g, 'ts');
}

/** Mueller, Müller and Muller; Goebbels and Göbbels. Not Samuel, Michael, Noel. */
export function foldUmlaut(token: string): string {
  return token.replace(/(?<=[^aeiouq])([aou])e(?!l$|$)/g, '$1');
}

/**
 * What surnames sound alike by: Gaddafi, Qadhafi and Kadafi are one, and Hussein and Husain. Too rough to prove anything
 * without a given name and an office beside it.
 */
export function foldSound(surname: string): string {
  return surname
    .replace(/ph/g, 'f')
    .replace(/dzh/g, 'j')
    .replace(/shch/g, 'sch')
    .replace(/([bcdgkltz])h/g, '$1')
    .replace(/[qgc]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/o/g, 'u')
    .replace(/[ey]/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** British and American spellings of the words that bodies are named by. */
export function foldSpelling(token: string): string {
  return token
    .replace(/isation/g, 'ization')
    .replace(/^defence$/, 'defense')
    .replace(/^centre$/, 'center')
    .replace(/^labour$/, 'labor');
}

/** Tokens with runs of single letters written as one: "u s" is "us". */
export function joinInitials(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const token of tokens) {
    if (/^\p{L}$/u.test(token)) {
      run += token;
      continue;
    }
    if (run) joined.push(run);
    run = '';
    joined.push(token);
  }
  if (run) joined.push(run);
  return joined;
}

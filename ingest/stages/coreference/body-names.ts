// Variants of an organisation's name: initials, long forms, legal forms left off, a part that stands for the whole.
import { LONG_FORMS } from '#ingest/lexicon/alliances.ts';
import { OF_PLACES, UNIT_TAILS } from '#ingest/lexicon/body-tails.ts';
import { countryByAdjective, countryByCapital, countryByName } from '#ingest/lexicon/countries.ts';
import { BODY_NOUNS } from '#ingest/lexicon/nominals.ts';
import { REGION_NAMES } from '#ingest/lexicon/places.ts';

const LEGAL = new Set(
  'inc corp corporation co company ltd limited plc llc ag sa spa nv bv gmbh oao zao ooo pao holdings group'.split(
    ' ',
  ),
);
const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'to', '&', 'de', 'la']);

/** Folded words of a body's name without article and legal form; dots of initials closed up: "U.N." is "un". */
export function bodyWords(text: string): string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/u, '')
    .replace(/(?<=\b\p{L})\.(?=\s|\p{L}\b|$)/gu, '')
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** True when two names of bodies can be one: the same words, initials, a known long form, or part of the other. */
export function sameBody(left: string, right: string): boolean {
  const [short, long] = [bodyWords(left), bodyWords(right)].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined) return false;
  if (short.join(' ') === long.join(' ')) return true;
  return (
    isInitials(short, long, left.length < right.length ? left : right) ||
    knownForm(short, long) ||
    isPart(short, long)
  );
}

/** Two names can only be one body when they share a key: a telling word, or initials. Keeps long documents quick. */
export function bodyKeys(text: string): string[] {
  const words = bodyWords(text);
  const long = LONG_FORMS.get(words.join(' ')) ?? [];
  const telling = [words, ...long.map(bodyWords)].flat().filter((word) => !SMALL.has(word));
  const initials = [words, words.filter((word) => !SMALL.has(word))].map((part) =>
    part.map((word) => word[0]).join(''),
  );
  const spelled = words.length === 1 ? [words[0] ?? ''] : initials;
  return [
    ...new Set([
      ...telling.map((word) => `word ${word}`),
      ...spelled.map((letters) => `initials ${letters}`),
    ]),
  ];
}

function isInitials(short: readonly string[], long: readonly string[], original: string): boolean {
  const letters = short.join('');
  if (short.length !== 1 || letters.length < 2 || long.length < 2 || !/^\p{Lu}[\p{Lu}.&-]+$/u.test(original))
    return false;
  const initials = long.filter((word) => !SMALL.has(word)).map((word) => word[0]);
  return initials.join('') === letters || long.map((word) => word[0]).join('') === letters;
}

/** "Union of Rational Minds (MUR)": the letters of another language's order. Only where brackets say that it is short for the other. */
export function isShuffled(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (!/^[\p{Lu}\d]{3,7}$/u.test(short)) return false;
  const letters = bodyWords(long).flatMap((word) => (SMALL.has(word) ? [] : (word[0] ?? [])));
  return letters.sort().join('') === [...short.toLowerCase()].sort().join('');
}

function knownForm(short: readonly string[], long: readonly string[]): boolean {
  const key = short.join(' ');
  return LONG_FORMS.get(key)?.includes(long.join(' ')) ?? false;
}

function capitalized(words: readonly string[]): string {
  return words.map((word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase())).join(' ');
}

/** Never a bare "Council", a number, or the name of a state. */
function isTelling(words: readonly string[]): boolean {
  const telling = words.some((word) => !BODY_NOUNS.has(word) && !SMALL.has(word) && word.length > 2);
  return telling && countryByName(capitalized(words)) === null;
}

/** "Boeing" for "Boeing Co. Defense", "Security Council" for "U.N. Security Council". */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (!isTelling(short) || short.length === long.length) return false;
  const size = short.length;
  const tail = long.slice(-size).join(' ') === short.join(' ');
  const head = long.slice(0, size).join(' ') === short.join(' ');
  return (tail && size > 1) || (head && LEGAL.has(long[size] ?? ''));
}

/**
 * Whether a name can be the first words of a longer one, once the document has given that: "Harlow" of "Harlow & Pryce",
 * "Coldwater" of "Coldwater Capital". Not of a paper or a college of the place, nor of the unit of a company.
 */
export function shortens(shorter: string, longer: string): boolean {
  const [short, long] = [bodyWords(shorter), bodyWords(longer)];
  const tail = long.slice(short.length);
  if (tail.length === 0 || !isTelling(short) || short.some((word, at) => word !== long[at])) return false;
  if (isPlace(capitalized(short)) || countryByCapital(capitalized(short)) !== null) return false;
  const [next = ''] = tail;
  const last = tail.at(-1) ?? '';
  if (SMALL.has(next) && next !== '&' && next !== 'and') return false;
  return /^\D+$/.test(last) && !OF_PLACES.has(last) && !UNIT_TAILS.has(last) && !isPlace(capitalized(tail));
}

function isPlace(name: string): boolean {
  return REGION_NAMES.has(name) || (countryByName(name) ?? countryByAdjective(name)) !== null;
}

/** The noun in a name that says what kind of body it is, or null for an opaque name ("Gazprom", "NATO"). */
export function bodyNounOf(names: readonly string[]): string | null {
  for (const name of names) {
    const words = bodyWordsKept(name);
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at] ?? '';
      if (BODY_NOUNS.has(word)) return word;
      if (word === 'of' || word === 'for') continue;
    }
  }
  return null;
}

function bodyWordsKept(name: string): string[] {
  return name.toLowerCase().split(/[\s.,]+/u);
}

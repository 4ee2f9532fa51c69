// The same texts with names that nobody has seen: letters of their words changed, the same way throughout a text. The
// tagger has learnt from most of these texts, so it knows their names too well; a judge that learns from its answers has to
// see how it reads names it does not know.
import { CENSUS_FEMALE, CENSUS_MALE } from '#ingest/lexicon/census-first-names.ts';

import type { NamedDocument } from './texts.ts';

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghklmnprstvz';
const FIRST_NAMES = new Set(`${CENSUS_MALE} ${CENSUS_FEMALE}`.split(/\s+/));
/** Share of first names that stay: most readers know the names of people, if not the people. */
const KEPT_FIRST_NAMES = 0.5;

function randomFrom(text: string): () => number {
  let state = 2_166_136_261;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function other(letter: string, random: () => number): string {
  const small = letter.toLowerCase();
  const among = VOWELS.includes(small) ? VOWELS : CONSONANTS.includes(small) ? CONSONANTS : '';
  const chosen = among[Math.floor(random() * among.length)] ?? small;
  return letter === small ? chosen : chosen.toUpperCase();
}

/** Two letters of a word are others, of three in capitals one. */
function stranger(word: string, random: () => number): string {
  const letters = [...word];
  const changes = letters.length > 3 ? 2 : 1;
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(random() * letters.length);
    letters[at] = other(letters[at] ?? '', random);
  }
  return letters.join('');
}

/** `common`: words in small letters that are no names, whatever capital they have. Lengths and offsets stay. */
export function withStrangers(document: NamedDocument, common: ReadonlySet<string>): NamedDocument {
  const random = randomFrom(document.id);
  const known = new Map<string, string>();
  const letters = [...document.text];
  if (letters.length !== document.text.length) return document;
  for (const { start, end } of document.spans) {
    for (const match of document.text.slice(start, end).matchAll(/\p{L}+/gu)) {
      const [word] = match;
      if (!/^\p{Lu}/u.test(word) || word.length < 3 || common.has(word.toLowerCase())) continue;
      if (!known.has(word)) {
        const stays = FIRST_NAMES.has(word.toLowerCase()) && random() < KEPT_FIRST_NAMES;
        known.set(word, stays ? word : stranger(word, random));
      }
      const changed = known.get(word) ?? word;
      if (changed.length === word.length) letters.splice(start + match.index, word.length, ...changed);
    }
  }
  return { ...document, id: `${document.id} *`, text: letters.join('') };
}

/** The same text without capitals, as people write in a hurry. Texts whose length that changes are left as they are. */
export function withoutCapitals(document: NamedDocument): NamedDocument {
  const text = document.text.toLowerCase();
  return text.length === document.text.length ? { ...document, id: `${document.id} *`, text } : document;
}

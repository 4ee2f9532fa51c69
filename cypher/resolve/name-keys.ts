// Lookup keys of a cluster: two clusters that could be one entity share a key. A key is `Type|strength|value`; the
// strength says how much sharing it proves (see strengths.ts).
import { hashId } from '#cypher/model/hash-id.ts';
import { distinct } from '#cypher/model/order.ts';

import { foldSpelling, foldText, foldTransliteration, joinInitials } from './fold.ts';
import { COURTESIES, LEGAL_FORMS, STATE_NAMES } from './lexicon.ts';
import { isFullName, isInitial, type PersonName, parsePersonName } from './person-name.ts';
import type { Strength } from './strengths.ts';

/** Longer values are hashed, so that a key always fits an index. */
const LONGEST_VALUE = 120;

/**
 * Keys for a cluster with this name, these aliases and titles. Sorted and distinct; empty when the names alone say
 * too little to be looked up by (a bare surname without an office).
 */
export function nameKeys(
  name: string,
  aliases: readonly string[],
  type: string,
  titles: readonly string[],
): string[] {
  const names = [name, ...aliases];
  if (type === 'Person') return personKeys(names, titles);
  return distinct(names.flatMap((text) => plainKeys(text, type)));
}

function makeKey(type: string, strength: Strength, value: string): string {
  const bounded = value.length > LONGEST_VALUE ? hashId<string>('long', [value]) : value;
  return `${type}|${strength}|${bounded}`;
}

function plainKeys(name: string, type: string): string[] {
  const tokens = joinInitials(foldText(name).split(' ').filter(Boolean));
  while (tokens.length > 1 && tokens[0] === 'the') tokens.shift();
  if (tokens.length === 0) return [];
  if (type === 'Location') return [makeKey(type, 'place', placeName(tokens))];
  if (type !== 'Organization') return [makeKey(type, 'name', tokens.join(' '))];
  const spelled = tokens.map(foldSpelling);
  while (spelled.length > 1 && LEGAL_FORMS.has(spelled.at(-1) ?? '')) spelled.pop();
  return [makeKey(type, spelled.length === 1 ? 'word' : 'name', spelled.join(' '))];
}

function placeName(tokens: readonly string[]): string {
  const plain = tokens.join(' ');
  return (STATE_NAMES.get(plain) ?? plain).split(' ').map(foldTransliteration).join(' ');
}

function personKeys(names: readonly string[], titles: readonly string[]): string[] {
  const parsed = names.map((name) => parsePersonName(name, titles)).filter((name) => name !== null);
  const offices = distinct(titles.map(foldText)).filter((title) => title !== '' && !COURTESIES.has(title));
  return distinct([
    ...fullest(parsed).map((name) =>
      makeKey('Person', 'full', [name.first, ...name.middles, name.surname].join(' ')),
    ),
    ...parsed.flatMap((name) => partialKeys(name)),
    ...parsed.flatMap((name) =>
      offices.map((office) => makeKey('Person', 'office', `${name.surname}, ${office}`)),
    ),
  ]);
}

function partialKeys({ first, middles, surname }: PersonName): string[] {
  if (first === null) return [];
  const initial = makeKey('Person', 'initial', `${first[0] ?? ''} ${surname}`);
  if (isInitial(first)) return [initial];
  const keys = [initial, makeKey('Person', 'short', `${first} ${surname}`)];
  const initials = middles.map((middle) => middle[0] ?? '');
  if (middles.length > 0) keys.push(makeKey('Person', 'middle', [first, ...initials, surname].join(' ')));
  return keys;
}

/**
 * Full names, without those that a fuller one covers: a text about George W. Bush that also calls him George Bush is
 * not to be found under the shorter name alone, which his father shares.
 */
function fullest(names: readonly PersonName[]): PersonName[] {
  const full = names.filter(isFullName);
  return full.filter(
    (name) =>
      name.middles.length > 0 ||
      !full.some(
        (other) => other.first === name.first && other.surname === name.surname && other.middles.length > 0,
      ),
  );
}

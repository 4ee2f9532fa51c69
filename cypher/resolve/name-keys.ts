// Lookup keys of a cluster: two clusters that could be one entity share a key. A key is `Type|strength|value`; the
// strength says how much sharing it proves (see strengths.ts).
import { hashId } from '#cypher/model/hash-id.ts';
import { distinct } from '#cypher/model/order.ts';

import { bodyNoun, bodyTokens, isCommonBody, spelledOut } from './bodies.ts';
import { contextKeys, type NameContext, type StateBody } from './context.ts';
import { foldSound, foldSpelling } from './fold.ts';
import { formalName } from './given-names.ts';
import { TURNING_BODIES } from './lexicon.ts';
import { placeName, tokensOf } from './name-tokens.ts';
import { officesOf } from './offices.ts';
import { isFullName, isInitial, type PersonName, parsePersonName } from './person-name.ts';
import type { Strength } from './strengths.ts';

/** Longer values are hashed, so that a key always fits an index. */
const LONGEST_VALUE = 120;

/**
 * Keys for a cluster with this name, these aliases and titles, and the contexts that tell namesakes apart. Sorted and
 * distinct; without a context empty when the names alone say too little to be looked up by (a bare surname without an
 * office).
 */
export function nameKeys(
  name: string,
  aliases: readonly string[],
  type: string,
  titles: readonly string[],
  context: NameContext = {},
): string[] {
  const names = [name, ...aliases];
  const contexts = contextKeys(type, context);
  if (type === 'Person') return distinct([...personKeys(names, titles, context.states ?? []), ...contexts]);
  const plain = names.flatMap((text) => plainKeys(text, type, names));
  if (type !== 'Organization') return distinct([...plain, ...contexts]);
  const { document, bodies = [] } = context;
  const own = document === undefined ? [] : names.flatMap((text) => bodyKeys(text, document));
  return distinct([...plain, ...own, ...bodies.flatMap(stateBodyKeys)]);
}

function makeKey(type: string, strength: Strength, value: string): string {
  const bounded = value.length > LONGEST_VALUE ? hashId<string>('long', [value]) : value;
  return `${type}|${strength}|${bounded}`;
}

/** Bodies of one document by the noun that says what they are: "the Congress" there is "the United States Congress". */
function bodyKeys(name: string, document: string): string[] {
  const noun = bodyNoun(bodyTokens(name));
  return noun === null ? [] : [makeKey('Organization', 'body', `${document} ${noun}`)];
}

function stateBodyKeys({ name, country }: StateBody): string[] {
  const tokens = tokensOf(name).map(foldSpelling);
  if (!isCommonBody(tokens)) return [];
  const turns = tokens.some((token) => TURNING_BODIES.has(token));
  const words = turns ? tokens.filter((token) => token !== 'of' && token !== 'the').sort() : tokens;
  return [makeKey('Organization', 'name', `${words.join(' ')}, ${placeName(tokensOf(country))}`)];
}

function plainKeys(name: string, type: string, names: readonly string[]): string[] {
  const tokens = tokensOf(name);
  if (tokens.length === 0) return [];
  if (type === 'Location') return [makeKey(type, 'place', placeName(tokens))];
  if (type === 'Group') return [makeKey(type, 'name', [...tokens.slice(0, -1), singular(tokens)].join(' '))];
  if (type !== 'Organization') return [makeKey(type, 'name', tokens.join(' '))];
  const spelled = spelledOut(bodyTokens(name), names);
  if (isCommonBody(spelled)) return [];
  return [makeKey(type, spelled.length === 1 ? 'word' : 'name', spelled.join(' '))];
}

/** Americans are called "the American" too. */
function singular(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? '';
  return last.length > 4 ? last.replace(/s$/, '') : last;
}

function personKeys(
  names: readonly string[],
  titles: readonly string[],
  states: readonly string[],
): string[] {
  const parsed = names.map((name) => parsePersonName(name, titles)).filter((name) => name !== null);
  const offices = officesOf(titles);
  const held = offices.flatMap((office) => [
    office,
    ...states.map((state) => `${office}, ${placeName(tokensOf(state))}`),
  ]);
  return distinct([
    ...fullest(parsed).map((name) =>
      makeKey('Person', 'full', [name.first, ...name.middles, name.surname].join(' ')),
    ),
    ...parsed.flatMap((name) => partialKeys(name)),
    ...parsed.flatMap(({ surname }) =>
      held.map((office) => makeKey('Person', 'office', `${surname}, ${office}`)),
    ),
    ...parsed
      .filter(isFullName)
      .flatMap((name) => offices.map((office) => makeKey('Person', 'alike', `${soundOf(name)}, ${office}`))),
  ]);
}

function soundOf({ first, surname }: PersonName): string {
  return `${first ?? ''} ${foldSound(surname)}`;
}

function partialKeys(name: PersonName): string[] {
  const { first, middles, surname } = name;
  if (first === null) return [];
  const keys = [makeKey('Person', 'initial', `${first[0] ?? ''} ${surname}`)];
  const initials = middles.map((middle) => middle[0] ?? '');
  if (middles.length > 0) {
    keys.push(makeKey('Person', 'initials', [first[0] ?? '', ...initials, surname].join(' ')));
  }
  if (isInitial(first)) return keys;
  keys.push(makeKey('Person', 'short', `${first} ${surname}`), makeKey('Person', 'sound', soundOf(name)));
  if (middles.length > 0) keys.push(makeKey('Person', 'middle', [first, ...initials, surname].join(' ')));
  const formal = formalName(first);
  if (formal !== null && (formal === first || middles.length === 0)) {
    keys.push(makeKey('Person', 'formal', `${formal} ${surname}`));
  }
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

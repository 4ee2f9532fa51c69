// Takes a person's name apart: first name, middle names, surname with its particles.
import { foldText, foldTransliteration, foldUmlaut } from './fold.ts';
import { foldGivenName } from './given-names.ts';
import {
  ARTICLES,
  COMMON_GIVEN_NAMES,
  COMMON_SURNAMES,
  COURTESIES,
  GENERATIONS,
  PARTICLES,
} from './lexicon.ts';

export interface PersonName {
  /** Null for a bare surname. */
  first: string | null;
  /** Middle names and initials, and what tells generations apart. */
  middles: string[];
  surname: string;
}

/** Null when nothing of the name is left. Titles that stand before the name are taken off. */
export function parsePersonName(name: string, titles: readonly string[]): PersonName | null {
  const offices = new Set(titles.flatMap((title) => foldText(title).split(' ')));
  const tokens = joinServants(foldText(name).split(' ').filter(Boolean));
  while (tokens.length > 1 && isTitle(tokens[0], offices)) tokens.shift();
  const generations: string[] = [];
  while (tokens.length > 1 && GENERATIONS.has(tokens.at(-1) ?? '')) generations.unshift(tokens.pop() ?? '');
  const last = tokens.pop();
  if (last === undefined) return null;
  const surname = [last];
  while (isParticle(tokens)) surname.unshift(tokens.pop() ?? '');
  const [first, ...middles] = tokens.map(foldFirst);
  return {
    first: first ?? null,
    middles: [...middles, ...generations],
    surname: surname.flatMap(foldSurname).join(' '),
  };
}

function foldFirst(token: string): string {
  return foldUmlaut(foldGivenName(token));
}

/** Ben is a given name where it stands first. */
function isParticle(tokens: readonly string[]): boolean {
  const last = tokens.at(-1) ?? '';
  return PARTICLES.has(last) && !(last === 'ben' && tokens.length === 1);
}

/** Articles within an Arabic name come and go from text to text; "son of" is written in three ways. */
function foldSurname(token: string): string[] {
  if (ARTICLES.has(token)) return [];
  return [token === 'ibn' || token === 'ben' ? 'bin' : foldUmlaut(foldTransliteration(token))];
}

/** "Servant of ..." is one name with what follows: Abdul Aziz, Abd al-Aziz, Abdel-Aziz, Abdulaziz. */
function joinServants(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (!/^abd([aeou]l)?$/.test(token)) {
      joined.push(token);
      continue;
    }
    const next = ARTICLES.has(tokens[at + 1] ?? '') ? at + 2 : at + 1;
    const master = tokens[next];
    joined.push(master === undefined ? token : `abdul${master}`);
    if (master !== undefined) at = next;
  }
  return joined;
}

function isTitle(token: string | undefined, offices: ReadonlySet<string>): boolean {
  return token !== undefined && (COURTESIES.has(token) || offices.has(token));
}

/** Letters, not a name: "g". */
export function isInitial(token: string): boolean {
  return token.length === 1;
}

/** True for a first name written out and a surname. */
export function isFullName(name: PersonName): boolean {
  return name.first !== null && !isInitial(name.first);
}

export function isFullPersonName(text: string, titles: readonly string[]): boolean {
  const name = parsePersonName(text, titles);
  return name !== null && isFullName(name);
}

const COMMON_FIRST: ReadonlySet<string> = new Set([...COMMON_GIVEN_NAMES].map(foldFirst));
const COMMON_LAST: ReadonlySet<string> = new Set(
  [...COMMON_SURNAMES].flatMap((surname) => [foldFirst(surname), foldSurname(surname).join(' ')]),
);

/** Whether so many people have the name that it tells nobody: as it stands in a key, first name and surname alone. */
export function isCommonName(value: string): boolean {
  const [first = '', last = '', ...more] = value.split(' ');
  return more.length === 0 && COMMON_FIRST.has(first) && COMMON_LAST.has(last);
}

// Takes a person's name apart: first name, middle names, surname with its particles.
import { foldText, foldTransliteration } from './fold.ts';
import { COURTESIES, GENERATIONS, PARTICLES } from './lexicon.ts';

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
  const tokens = foldText(name).split(' ').filter(Boolean);
  while (tokens.length > 1 && isTitle(tokens[0], offices)) tokens.shift();
  const generations: string[] = [];
  while (tokens.length > 1 && GENERATIONS.has(tokens.at(-1) ?? '')) generations.unshift(tokens.pop() ?? '');
  const last = tokens.pop();
  if (last === undefined) return null;
  const surname = [last];
  while (tokens.length > 0 && PARTICLES.has(tokens.at(-1) ?? '')) surname.unshift(tokens.pop() ?? '');
  const [first, ...middles] = tokens.map(foldTransliteration);
  return {
    first: first ?? null,
    middles: [...middles, ...generations],
    surname: surname.map(foldTransliteration).join(' '),
  };
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

// How likely two entities that the rules kept apart are one, with the reasons in words. For people to decide on: no
// link is ever made from it.
import { sortedBy } from '#cypher/model/order.ts';

import { within } from './edit-distance.ts';
import { foldSound, foldSpelling, foldText, joinInitials } from './fold.ts';
import { formalName } from './given-names.ts';
import { SMALL_WORDS } from './lexicon.ts';
import { isInitial, type PersonName, parsePersonName } from './person-name.ts';
import { parseKey, STRENGTHS } from './strengths.ts';

export interface DuplicateSide {
  name: string;
  aliases: readonly string[];
  type: string;
  /** Location kind; null for other types and when it is not known. */
  kind: string | null;
}

export interface DuplicateEvidence {
  /** Lookup keys that both have. */
  keys: readonly string[];
  /** Entities tied to both; null when nobody counted. */
  common: number | null;
  /** An edge ties them to each other. */
  related: boolean;
}

export interface DuplicateScore {
  /** 0..1: an order, not a probability. */
  score: number;
  /** The strongest first; empty when nothing speaks for it. */
  reasons: string[];
}

interface Reason {
  score: number;
  words: string;
}

/** Names of each side that are compared: the first are the most used. */
const NAMES = 6;
/** A shared key alone proves less here than its strength says: the resolver saw it, and what it leaves open. */
const KEY_SHARE = 0.8;
const RELATED = 0.7;
const OTHER_TYPE = 0.6;
const OTHER_KIND = 0.5;
/** Neighbours in common beyond which more say nothing new, and how much of the remaining doubt they take. */
const COMMON_ENOUGH = 4;
const COMMON_SHARE = 0.3;

export function scoreDuplicate(
  left: DuplicateSide,
  right: DuplicateSide,
  { keys, common, related }: DuplicateEvidence,
): DuplicateScore {
  const found = [nameReason(left, right), keyReason(keys)].filter((reason) => reason !== null);
  const reasons = sortedBy(found, ({ score, words }) => [-score, words]);
  const [best] = reasons;
  if (best === undefined) return { score: 0, reasons: [] };
  let { score } = best;
  const words = reasons.map((reason) => reason.words);
  if (common !== null && common > 0) {
    score += (1 - score) * COMMON_SHARE * (Math.min(common, COMMON_ENOUGH) / COMMON_ENOUGH);
    words.push(common === 1 ? 'one neighbour in common' : `${common} neighbours in common`);
  }
  if (related) {
    score *= RELATED;
    words.push('but an edge ties them to each other');
  }
  if (left.type !== right.type) {
    score *= OTHER_TYPE;
    words.push(`but one is a ${left.type}, the other a ${right.type}`);
  } else if (left.kind !== null && right.kind !== null && left.kind !== right.kind) {
    score *= OTHER_KIND;
    words.push(`but one is a ${left.kind}, the other a ${right.kind}`);
  }
  return { score: Math.round(score * 1000) / 1000, reasons: words };
}

function keyReason(keys: readonly string[]): Reason | null {
  const reasons = keys.flatMap((key): Reason[] => {
    const parsed = parseKey(key);
    const rule = STRENGTHS.find(({ strength }) => strength === parsed?.strength);
    if (!parsed || !rule) return [];
    return [{ score: rule.score * KEY_SHARE, words: `same ${rule.words} '${parsed.value}'` }];
  });
  return sortedBy(reasons, ({ score, words }) => [-score, words])[0] ?? null;
}

function nameReason(left: DuplicateSide, right: DuplicateSide): Reason | null {
  const people = left.type === 'Person' && right.type === 'Person';
  const compare = people ? comparePeople : compareNames;
  const reasons = namesOf(left).flatMap((a) => namesOf(right).flatMap((b) => compare(a, b) ?? []));
  return sortedBy(reasons, ({ score, words }) => [-score, words])[0] ?? null;
}

function namesOf({ name, aliases }: DuplicateSide): string[] {
  return [name, ...aliases].slice(0, NAMES);
}

function comparePeople(a: string, b: string): Reason | null {
  const left = parsePersonName(a, []);
  const right = parsePersonName(b, []);
  if (left === null || right === null) return null;
  if (left.surname !== right.surname) return misspelt(left, right, a, b);
  if (left.first === null && right.first === null) return { score: 0.6, words: `both are called '${a}'` };
  if (left.first === null || right.first === null) {
    return {
      score: 0.55,
      words: `'${left.first === null ? a : b}' is the surname of '${left.first === null ? b : a}'`,
    };
  }
  if (left.first === right.first) return sameFirst(left, right, a, b);
  if (initialOf(left.first, right.first)) {
    return { score: 0.7, words: `'${a}' and '${b}' have the same initial and surname` };
  }
  const formal = formalName(left.first);
  if (formal !== null && formal === formalName(right.first)) {
    return { score: 0.75, words: `'${a}' and '${b}' have one first name, short or in full` };
  }
  return within(left.first, right.first, 1)
    ? { score: 0.65, words: `'${a}' and '${b}' differ in one letter of the first name` }
    : null;
}

function sameFirst(left: PersonName, right: PersonName, a: string, b: string): Reason | null {
  const [few, many] =
    left.middles.length <= right.middles.length
      ? [left.middles, right.middles]
      : [right.middles, left.middles];
  if (few.length === 0 && many.length === 0) return { score: 0.9, words: `both are called '${a}'` };
  const agree = few.every((middle, at) => middle === many[at] || initialOf(middle, many[at] ?? ''));
  return agree ? { score: 0.75, words: `'${a}' and '${b}' differ only in a middle name` } : null;
}

/** One letter or the sound of a surname of some length, when the first names agree. */
function misspelt(left: PersonName, right: PersonName, a: string, b: string): Reason | null {
  if (left.first === null || right.first === null || left.surname.length < 5) return null;
  if (left.first !== right.first && !initialOf(left.first, right.first)) return null;
  if (left.first === right.first && foldSound(left.surname) === foldSound(right.surname)) {
    return { score: 0.7, words: `'${a}' and '${b}' sound alike` };
  }
  if (!within(left.surname, right.surname, 1)) return null;
  const score = left.first === right.first && !isInitial(left.first) ? 0.7 : 0.5;
  return { score, words: `'${a}' and '${b}' differ in one letter of the surname` };
}

function initialOf(a: string, b: string): boolean {
  return (isInitial(a) || isInitial(b)) && a[0] === b[0];
}

function tokensOf(name: string): string[] {
  const tokens = joinInitials(foldText(name).split(' ').filter(Boolean)).map(foldSpelling);
  return tokens.length > 1 && tokens[0] === 'the' ? tokens.slice(1) : tokens;
}

function compareNames(a: string, b: string): Reason | null {
  const left = tokensOf(a);
  const right = tokensOf(b);
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const [shorter, longer] = left.length <= right.length ? [a, b] : [b, a];
  if (short.length === 0) return null;
  const whole = left.join(' ');
  const other = right.join(' ');
  if (whole === other) return { score: 0.9, words: `both are called '${a}'` };
  if (short.length === 1 && long.length > 1 && initialsOf(long).has(short[0] ?? '')) {
    return { score: 0.75, words: `'${shorter}' is short for '${longer}'` };
  }
  const distance = Math.min(whole.length, other.length) >= 8 ? 2 : 1;
  if (
    Math.min(whole.length, other.length) >= 5 &&
    within(whole, other, distance) &&
    sameNumbers(left, right)
  ) {
    return { score: 0.65, words: `'${a}' and '${b}' differ in a letter or two` };
  }
  const rest = new Set(long);
  if (short.every((token) => rest.has(token)) && short.some((token) => !SMALL_WORDS.has(token))) {
    const score = 0.4 + 0.25 * (short.length / long.length);
    return { score, words: `'${longer}' has all the words of '${shorter}'` };
  }
  return null;
}

/** "North Atlantic Treaty Organization": nato; with small words too. */
function initialsOf(tokens: readonly string[]): ReadonlySet<string> {
  const letters = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  return new Set([letters(tokens), letters(tokens.filter((token) => !SMALL_WORDS.has(token)))]);
}

/** The 9th and the 8th corps differ in one letter, and are not one. */
function sameNumbers(left: readonly string[], right: readonly string[]): boolean {
  const numbers = (tokens: readonly string[]) => tokens.filter((token) => /\d/.test(token)).join(' ');
  return numbers(left) === numbers(right);
}

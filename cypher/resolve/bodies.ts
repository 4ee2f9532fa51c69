// Bodies whose name every state's has, within one document: which of them is the short name of which.
import type { ClusterId } from '#cypher/model/ids.ts';
import { sortedBy } from '#cypher/model/order.ts';

import { foldSpelling } from './fold.ts';
import { BODY_LETTERS, COMMON_BODIES, LEGAL_FORMS, SMALL_WORDS } from './lexicon.ts';
import { tokensOf } from './name-tokens.ts';
import type { Link, Partition } from './partition.ts';
import type { ClusterNode } from './types.ts';

/** What follows one of these says more of the body, not what it is: the House of Representatives is a house. */
const LINKING: ReadonlySet<string> = new Set('of for on in and the to'.split(' '));

/** Bodies that nobody calls by their noun: "the House" is a parliament's. */
const NEVER_SHORTENED: ReadonlySet<string> = new Set(['white house', 'blue house']);

/** Words of a body's name in one spelling, without its legal form. */
export function bodyTokens(name: string): string[] {
  const tokens = tokensOf(name).map(foldSpelling);
  while (tokens.length > 1 && LEGAL_FORMS.has(tokens.at(-1) ?? '')) tokens.pop();
  return tokens;
}

/** Well-known letters spelled out, unless another name of the same body says that they stand for something else. */
export function spelledOut(tokens: readonly string[], names: readonly string[]): string[] {
  return tokens.flatMap((token) => {
    const full = BODY_LETTERS.get(token)?.split(' ');
    if (full === undefined) return [token];
    const rival = names.some((name) => expands(name, token) && bodyTokens(name).join(' ') !== full.join(' '));
    return rival ? [token] : full;
  });
}

/** "North Atlantic Treaty Organization" expands "nato". */
export function expands(name: string, word: string): boolean {
  return shortForms(name).includes(word);
}

/** Initials of a name of several words: those of all its words, and without the small ones. */
export function shortForms(name: string): string[] {
  const tokens = tokensOf(name).map(foldSpelling);
  if (tokens.length < 2) return [];
  const initials = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');
  return [initials(tokens), initials(tokens.filter((token) => !SMALL_WORDS.has(token)))];
}

/** "Supreme Court" says which court only with the state beside it. */
export function isCommonBody(tokens: readonly string[]): boolean {
  return tokens.length > 0 && tokens.every((token) => COMMON_BODIES.has(token));
}

/** The noun that says what kind of body it is; null when that is no common one. */
export function bodyNoun(tokens: readonly string[]): string | null {
  if (NEVER_SHORTENED.has(tokens.join(' '))) return null;
  const linking = tokens.findIndex((token) => LINKING.has(token));
  const noun = tokens[(linking > 0 ? linking : tokens.length) - 1];
  return noun !== undefined && COMMON_BODIES.has(noun) && !LINKING.has(noun) ? noun : null;
}

interface Body {
  id: ClusterId;
  /** The words of each of its names that matter. */
  names: ReadonlyArray<ReadonlySet<string>>;
  /** Nothing but words that every state's bodies have. */
  common: boolean;
}

/** Joins each body that goes by common words alone to the only one of its document whose name has those words and more. */
export function joinBodies(nodes: readonly ClusterNode[], partition: Partition, link: Link): void {
  const bodies = nodes.map(bodyOf);
  const sizeOf = ({ names }: Body) => Math.max(...names.map((name) => name.size));
  for (const body of sortedBy(bodies, (one) => [-sizeOf(one), one.id])) {
    if (!body.common) continue;
    const own = partition.members(body.id);
    const longer = bodies.filter((other) => other !== body && covers(other, body));
    const entities = new Set(
      longer.map(({ id }) => partition.members(id)).filter((entity) => entity !== own),
    );
    const [first] = longer.filter(({ id }) => partition.members(id) !== own);
    if (entities.size === 1 && first !== undefined) partition.join(first.id, body.id, link);
  }
}

function bodyOf({ id, name, aliases }: ClusterNode): Body {
  const names = [name, ...aliases].map(bodyTokens);
  return {
    id,
    names: names.map((tokens) => new Set(tokens.filter((token) => !LINKING.has(token)))),
    common: names.every(isCommonBody),
  };
}

/** Whether some name of the one has every word of every name of the other. */
function covers(one: Body, other: Body): boolean {
  return other.names.every((words) => one.names.some((name) => [...words].every((word) => name.has(word))));
}

// What in the sentence bears out that two mentions are tied: a word that says such a relation, the way between them in
// the tree, and whether they stand in one clause.
import { ancestors, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

export interface Tie {
  /** The token that says the relation; null when none does. */
  trigger: number | null;
  /** Where it stands: on the way between the two in the tree, beside them, or elsewhere in the sentence. */
  reach: 'way' | 'near' | 'far';
  /** Steps along the tree. */
  distance: number;
  /** Borders of clauses on the way. */
  clauses: number;
}

export interface Place {
  first: number;
  last: number;
  head: number;
}

/** Words on either side of the pair that are beside it. */
const NEAR = 5;
const BORDERS = new Set(['ccomp', 'advcl', 'parataxis', 'csubj', 'list']);

/** Tokens from one to the other, both included; null when they do not meet. */
function wayBetween(tree: Tree, from: number, to: number): number[] | null {
  const up = [from, ...ancestors(tree, from)];
  const down = [to, ...ancestors(tree, to)];
  const meet = up.findIndex((token) => down.includes(token));
  const top = up[meet];
  if (top === undefined) return null;
  return [...up.slice(0, meet + 1), ...down.slice(0, down.indexOf(top)).reverse()];
}

function bordersOn(tree: Tree, way: readonly number[]): number {
  const top = way.find((token) => !way.includes(tokenAt(tree, token).head));
  return way.filter((token) => {
    const { deprel, upos } = tokenAt(tree, token);
    if (token === top) return false;
    return BORDERS.has(deprel) || (deprel === 'conj' && upos === 'VERB');
  }).length;
}

/** `says` tells whether a token says the relation. */
export function tieOf(tree: Tree, subject: Place, object: Place, says: (token: number) => boolean): Tie {
  const way = wayBetween(tree, subject.head, object.head);
  const inside = (token: number) =>
    [subject, object].some(({ first, last }) => token >= first && token < last);
  const onWay = (way ?? []).find((token) => !inside(token) && says(token));
  const [left, right] = subject.first < object.first ? [subject, object] : [object, subject];
  const around = (size: number) => [
    ...range(left.last, right.first),
    ...range(left.first - size, left.first).reverse(),
    ...range(right.last, Math.min(tree.tokens.length, right.last + size)),
  ];
  const within = (size: number) => around(size).find((token) => !inside(token) && says(token));
  const near = within(NEAR);
  return {
    trigger: onWay ?? near ?? within(tree.tokens.length) ?? null,
    reach: onWay !== undefined ? 'way' : near !== undefined ? 'near' : 'far',
    distance: way === null ? Number.POSITIVE_INFINITY : way.length - 1,
    clauses: way === null ? Number.POSITIVE_INFINITY : bordersOn(tree, way),
  };
}

function range(from: number, to: number): number[] {
  const first = Math.max(0, from);
  return Array.from({ length: Math.max(0, to - first) }, (_, at) => first + at);
}

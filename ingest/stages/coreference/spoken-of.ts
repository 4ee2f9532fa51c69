// "the alliance", "the company", "the Swiss group", "the country": the most present of those that the noun suits.
import { NOMINALS, type NominalType, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import type { MentionState } from '#ingest/state.ts';
import { caseOf, isPossessive } from '#ingest/syntax/nouns.ts';
import { ancestors, dependents, hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import { isBodyNoun, isTelling, isTradeNoun, saidOf, statesBeside, suits } from './body-kinds.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { strongest } from './salience.ts';
import type { Work } from './types.ts';
import { isOneOfList, isPlacedElsewhere } from './which-place.ts';

/** Sentences to look back for what a description refers to. */
const REACH = 6;
/** A body whose state the text does not give is "the Swiss group" from near by only. */
const NEAR = 2;

/** Clusters, one at most, that a definite description without an owner stands for. */
export function spokenOf(work: Work, mention: MentionState, tree: Tree): number[] {
  const noun = lemmaAt(tree, mention.head);
  const nominal: NominalType | undefined =
    NOMINALS.get(noun) ?? (isBodyNoun(noun) ? { type: 'Organization', kind: null } : undefined);
  if (nominal === undefined || STANDS_FOR_OWNER.has(noun) || isOwned(tree, mention.head)) return [];
  const states = nominal.type === 'Organization' ? statesBeside(tree, mention.head) : [];
  if (states.length > 1 || hasNameInside(work, mention, states.length > 0)) return [];
  const candidates = candidatesBefore(work, mention.sentence, mention.start, REACH, true).filter(
    ({ clusters, type }) => clusters.length === 1 && type === nominal.type,
  );
  if (nominal.type === 'Location') {
    if (isPlacedElsewhere(work, mention, tree)) return [];
    return strongest(
      candidates.filter((place) => place.kind === nominal.kind && !isOneOfList(work, place)),
      mention.sentence,
    );
  }
  const [state] = states;
  const bodies = candidates.filter(
    (candidate) =>
      !isToldTwice(work, candidate, candidates) &&
      !isOwnedBySpeaker(work, mention, candidate) &&
      !speaks(mention, tree, candidate) &&
      !isNamedBehind(work, mention, tree, candidate) &&
      !isArgumentBeside(mention, tree, candidate),
  );
  const near = state === undefined ? bodies : ofState(work, mention, bodies, state);
  const own = ownBody(work, mention, tree) ?? boughtInto(work, mention, tree, near);
  const known = near.find(({ clusters: [cluster] }) => cluster === own);
  return own !== null && known !== undefined ? [own] : bestSuited(work, mention, near, noun);
}

const SHARES: ReadonlySet<string> = new Set([
  'stake',
  'share',
  'shareholding',
  'stock',
  'investor',
  'shareholder',
]);

function isOfShares(tree: Tree | undefined, token: number): boolean {
  if (tree === undefined) return false;
  const { deprel, head } = tokenAt(tree, token);
  return deprel === 'nmod' && SHARES.has(lemmaAt(tree, head));
}

/** "Ostara holds a stake in Y. Lind has bought shares in the company": the one whose shares the text spoke of. */
function boughtInto(
  work: Work,
  mention: MentionState,
  tree: Tree,
  bodies: readonly Candidate[],
): number | null {
  if (!isOfShares(tree, mention.head)) return null;
  const bought = bodies
    .filter(({ sentence, token }) => isOfShares(work.indexes[sentence]?.tree, token))
    .flatMap(({ clusters }) => clusters);
  const [only] = bought;
  return only !== undefined && bought.every((body) => body === only) ? only : null;
}

const BELONGING: ReadonlySet<string> = new Set(
  'join rejoin leave quit head lead run chair found start build'.split(' '),
);
const POSTS: ReadonlySet<string> = new Set(
  'HEAD_OF OFFICIAL_OF EMPLOYEE_OF SPOKESPERSON_OF FOUNDED'.split(' '),
);

/** "He joined the company in May": the only one in which the text gave him a post. */
function ownBody(work: Work, mention: MentionState, tree: Tree): number | null {
  const { deprel, head: verb } = tokenAt(tree, mention.head);
  if (deprel !== 'obj' || !BELONGING.has(lemmaAt(tree, verb))) return null;
  const index = work.indexes[mention.sentence];
  const people = dependents(tree, verb, 'nsubj')
    .flatMap((token) => index?.at(token) ?? [])
    .flatMap((person) => work.mentions[person]?.clusters ?? []);
  const bodies = work.state.claims
    .filter(({ type, title }) => POSTS.has(type) && !/^(?:former|ex)\b/.test(title ?? ''))
    .filter(({ subject }) => people.some((person) => work.mentions[subject]?.clusters.includes(person)))
    .flatMap(({ object }) => work.mentions[object]?.clusters ?? []);
  const [only] = bodies;
  return only !== undefined && bodies.every((body) => body === only) ? only : null;
}

function bestSuited(work: Work, mention: MentionState, bodies: readonly Candidate[], noun: string): number[] {
  const suiting = (least: number): Candidate[] =>
    bodies.filter(({ clusters: [cluster] }) => cluster !== undefined && suits(work, cluster, noun) >= least);
  const told = suiting(2);
  // Any company is "the company", though only some are called one; "the insurer" is who is said to be one.
  const fits = suiting(1);
  if (told.length > 0 && isTelling(noun))
    return isBetween(mention, told, fits) ? [] : strongest(told, mention.sentence);
  const several = new Set(fits.flatMap(({ clusters }) => clusters)).size > 1;
  return isTradeNoun(noun) && several ? [] : strongest(fits, mention.sentence);
}

/** Whether a body of which nothing is said stands right before, and those that are called so further away. */
function isBetween(
  { sentence }: MentionState,
  told: readonly Candidate[],
  fits: readonly Candidate[],
): boolean {
  const nearest = Math.max(...told.map((one) => one.sentence));
  return sentence - nearest > 2 && fits.some((one) => one.sentence >= sentence - 1);
}

/** "the Swiss group": who is said to be Swiss, else who stands near by and is not said to be of another state. */
function ofState(
  work: Work,
  mention: MentionState,
  bodies: readonly Candidate[],
  state: string,
): readonly Candidate[] {
  const statesOf = ({ clusters: [cluster] }: Candidate): ReadonlySet<string> =>
    cluster === undefined ? new Set() : saidOf(work, cluster).states;
  const told = bodies.filter((body) => statesOf(body).has(state));
  if (told.length > 0) return told;
  return bodies.filter((body) => statesOf(body).size === 0 && mention.sentence - body.sentence <= NEAR);
}

function isOwned(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'nmod').some(
    (child) => caseOf(tree, child) === 'of' || isPossessive(tree, child),
  );
}

/** "the Pacific alliance": a part of the world describes; a state or a body would be the owner of another. */
function hasNameInside(work: Work, mention: MentionState, described: boolean): boolean {
  return (work.indexes[mention.sentence]?.mentions ?? []).some((other) => {
    const name = work.mentions[other];
    if (name?.kind !== 'name' || name.first < mention.first || name.last > mention.last) return false;
    const cluster = work.drafts[name.clusters[0] ?? -1];
    const isPlace = cluster !== undefined && ['Location', 'Group'].includes(cluster.type);
    return !isPlace || (cluster.kind === 'country' && !described);
  });
}

/** "The investor, Ostara, said": the noun is whom it names, and both are one. */
function isToldTwice(
  work: Work,
  { sentence, token, clusters }: Candidate,
  all: readonly Candidate[],
): boolean {
  const tree = work.indexes[sentence]?.tree;
  if (tree === undefined || tokenAt(tree, token).deprel !== 'appos') return false;
  const { head } = tokenAt(tree, token);
  return all.some(
    (one) => one.sentence === sentence && one.token === head && one.clusters[0] === clusters[0],
  );
}

/** "In a statement carried by its Radio Andalus, the group said": what "its" owns is not the group. */
function isOwnedBySpeaker(work: Work, mention: MentionState, { sentence, token }: Candidate): boolean {
  const tree = work.indexes[sentence]?.tree;
  if (tree === undefined || sentence !== mention.sentence) return false;
  const { deprel, head } = tokenAt(tree, token);
  return [token, ...(deprel === 'appos' || deprel === 'compound' || deprel === 'flat' ? [head] : [])].some(
    (owned) =>
      dependents(tree, owned, 'nmod', 'det').some((child) =>
        /^(?:its|their)$/i.test(tokenAt(tree, child).text),
      ),
  );
}

/** "Analysts at Lazard said the Swiss group": what a state tells apart is not who speaks, nor whose people do. */
function speaks(mention: MentionState, tree: Tree, { sentence, token }: Candidate): boolean {
  if (sentence !== mention.sentence || statesBeside(tree, mention.head).length === 0) return false;
  const above = ancestors(tree, mention.head);
  return [token, ...ancestors(tree, token)].some((at) => {
    const { deprel, head } = tokenAt(tree, at);
    return deprel === 'nsubj' && above.includes(head);
  });
}

/** "The group said Helvon would stay": nobody is named by what is said of his own description. */
function isNamedBehind(work: Work, mention: MentionState, tree: Tree, { clusters }: Candidate): boolean {
  const { deprel, head } = tokenAt(tree, mention.head);
  if (deprel !== 'nsubj') return false;
  return (work.indexes[mention.sentence]?.mentions ?? []).some((other) => {
    const name = work.mentions[other];
    return (
      name?.kind === 'name' &&
      name.first >= mention.last &&
      name.clusters.some((cluster) => clusters.includes(cluster)) &&
      ancestors(tree, name.head).includes(head)
    );
  });
}

/**
 * "Adidas sponsors the club", "Adidas wants to buy the club", "another investor, Ostara, bought shares in the club": one verb's
 * arguments are two.
 */
function isArgumentBeside(mention: MentionState, tree: Tree, { sentence, token }: Candidate): boolean {
  if (sentence !== mention.sentence) return false;
  const mine = tokenAt(tree, insideObject(tree, mention.head));
  if (mine.head < 0 || !ARGUMENTS.has(mine.deprel)) return false;
  const other = tokenAt(tree, token);
  const theirs = other.deprel === 'appos' ? tokenAt(tree, other.head) : other;
  if (mine.head === theirs.head && ARGUMENTS.has(theirs.deprel)) return true;
  let verb = mine.head;
  while (SHARING.has(tokenAt(tree, verb).deprel) && !hasDependent(tree, verb, 'nsubj'))
    verb = tokenAt(tree, verb).head;
  return mine.deprel !== 'nsubj' && theirs.head === verb && theirs.deprel === 'nsubj';
}

/** The object that a description stands in, behind a preposition: "shares in the club". */
function insideObject(tree: Tree, head: number): number {
  const { deprel, head: above } = tokenAt(tree, head);
  const isInside = deprel === 'nmod' && !isPossessive(tree, head) && tokenAt(tree, above).deprel === 'obj';
  return isInside ? above : head;
}

const ARGUMENTS = new Set(['nsubj', 'obj', 'iobj', 'obl']);
/** Clauses that may leave their subject to the one above. */
const SHARING = new Set(['xcomp', 'conj', 'advcl']);

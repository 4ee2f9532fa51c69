// "the alliance", "the company", "the Swiss group", "the country": the most present of those that the noun suits.
import { NOMINALS, type NominalType, STANDS_FOR_OWNER } from '#ingest/lexicon/nominals.ts';
import type { MentionState } from '#ingest/state.ts';
import { caseOf, isPossessive } from '#ingest/syntax/nouns.ts';
import { ancestors, dependents, hasDependent, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import { isBodyNoun, isTelling, isTradeNoun, saidOf, statesBeside, suits } from './body-kinds.ts';
import { type Candidate, candidatesBefore } from './candidates.ts';
import { strongest } from './salience.ts';
import type { Work } from './types.ts';

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
  if (nominal.type === 'Location')
    return strongest(
      candidates.filter(({ kind }) => kind === nominal.kind),
      mention.sentence,
    );
  const [state] = states;
  const bodies = candidates.filter(
    (candidate) =>
      !isOwnedBySpeaker(work, mention, candidate) &&
      !speaks(mention, tree, candidate) &&
      !isNamedBehind(work, mention, tree, candidate) &&
      !isArgumentBeside(mention, tree, candidate),
  );
  const near = state === undefined ? bodies : ofState(work, mention, bodies, state);
  return bestSuited(work, mention, near, noun);
}

function bestSuited(work: Work, mention: MentionState, bodies: readonly Candidate[], noun: string): number[] {
  const suiting = (least: number): Candidate[] =>
    bodies.filter(({ clusters: [cluster] }) => cluster !== undefined && suits(work, cluster, noun) >= least);
  const told = suiting(2);
  // Any company is "the company", though only some are called one; "the insurer" is who is said to be one.
  if (told.length > 0 && isTelling(noun)) return strongest(told, mention.sentence);
  const fits = suiting(1);
  const several = new Set(fits.flatMap(({ clusters }) => clusters)).size > 1;
  return isTradeNoun(noun) && several ? [] : strongest(fits, mention.sentence);
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

/** "Adidas sponsors the club", "Adidas wants to buy the club": one verb's arguments are two. */
function isArgumentBeside(mention: MentionState, tree: Tree, { sentence, token }: Candidate): boolean {
  const mine = tokenAt(tree, mention.head);
  if (sentence !== mention.sentence || mine.head < 0 || !ARGUMENTS.has(mine.deprel)) return false;
  const theirs = tokenAt(tree, token);
  if (mine.head === theirs.head && ARGUMENTS.has(theirs.deprel)) return true;
  let verb = mine.head;
  while (SHARING.has(tokenAt(tree, verb).deprel) && !hasDependent(tree, verb, 'nsubj'))
    verb = tokenAt(tree, verb).head;
  return mine.deprel !== 'nsubj' && theirs.head === verb && theirs.deprel === 'nsubj';
}

const ARGUMENTS = new Set(['nsubj', 'obj', 'iobj', 'obl']);
/** Clauses that may leave their subject to the one above. */
const SHARING = new Set(['xcomp', 'conj', 'advcl']);

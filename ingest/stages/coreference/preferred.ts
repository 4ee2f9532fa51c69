// What a sentence says of whom a pronoun stands for, before salience is asked.
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import { SAYING } from '#ingest/lexicon/scope.ts';
import type { MentionState } from '#ingest/state.ts';
import { caseOf, isPossessive } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';
import { isHeld, suffers } from './fates.ts';
import { ownerTold } from './owned.ts';
import { told } from './told.ts';
import type { Work } from './types.ts';

/** The only one of the fitting candidates whom the pronoun can mean by what is said of it; null where that is open. */
export function preferred(
  work: Work,
  pronoun: MentionState,
  tree: Tree,
  fits: readonly Candidate[],
): Candidate | null {
  return (
    thanked(pronoun, tree, fits) ??
    told(pronoun, tree, fits) ??
    ownerTold(pronoun, tree, fits) ??
    ofSpeaker(pronoun, tree, fits) ??
    stillCaught(work, pronoun, tree, fits)
  );
}

const DESERTS: ReadonlySet<string> = new Set(['THANKED', 'PRAISED', 'CRITICIZED']);

/** "X thanked Y for his help": one is thanked, praised or criticized for what is one's own. */
function thanked(pronoun: MentionState, tree: Tree, fits: readonly Candidate[]): Candidate | null {
  if (!isPossessive(tree, pronoun.head)) return null;
  const owned = tokenAt(tree, pronoun.head).head;
  const { deprel, head: verb } = tokenAt(tree, owned);
  if (deprel !== 'obl' || caseOf(tree, owned) !== 'for') return null;
  const frames = VERB_FRAMES.get(lemmaAt(tree, verb)) ?? [];
  if (!frames.some(({ type }) => DESERTS.has(type))) return null;
  const objects = dependents(tree, verb, 'obj');
  return fits.find(({ sentence, token }) => sentence === pronoun.sentence && objects.includes(token)) ?? null;
}

/** "Y said X, its finance chief, would leave": of whoever says so, where the clause has named no other before. */
function ofSpeaker(pronoun: MentionState, tree: Tree, fits: readonly Candidate[]): Candidate | null {
  const owned = tokenAt(tree, pronoun.head).head;
  const isOffice = findOffices(tree).some(({ head, last }) => head === owned || last - 1 === owned);
  if (pronoun.text.toLowerCase() !== 'its' || !isOffice) return null;
  const clause = [pronoun.head, ...ancestors(tree, pronoun.head)].find(
    (token) => tokenAt(tree, token).deprel === 'ccomp',
  );
  const verb = clause === undefined ? -1 : tokenAt(tree, clause).head;
  if (verb < 0 || !SAYING.has(lemmaAt(tree, verb)) || verb > pronoun.head) return null;
  const here = fits.filter(
    ({ sentence, type }) => sentence === pronoun.sentence && (type === 'Organization' || type === 'Location'),
  );
  const speakers = dependents(tree, verb, 'nsubj');
  if (here.some(({ token }) => token > verb && token < pronoun.head)) return null;
  return here.find(({ token, type }) => type === 'Organization' && speakers.includes(token)) ?? null;
}

/** "Police arrested X. Z, the minister, said they would hand him over": the law has hold of X, if of nobody else. */
function stillCaught(
  work: Work,
  pronoun: MentionState,
  tree: Tree,
  fits: readonly Candidate[],
): Candidate | null {
  if (!isHeld(tree, pronoun.head)) return null;
  const caught = fits.filter((candidate) => isCaught(work, candidate, pronoun));
  const [first] = caught;
  const [cluster] = first?.clusters ?? [];
  return first !== undefined && caught.every(({ clusters }) => clusters[0] === cluster) ? first : null;
}

/** Whether the text said so of a candidate before; a noun that names nobody is told of where it stands. */
function isCaught(work: Work, { clusters, sentence, token }: Candidate, pronoun: MentionState): boolean {
  const [cluster] = clusters;
  const own = work.indexes[sentence]?.tree;
  if (cluster === undefined) return own !== undefined && suffers(own, token) === 'caught';
  return (work.drafts[cluster]?.mentions ?? []).some((index) => {
    const mention = work.mentions[index];
    const tree = work.indexes[mention?.sentence ?? -1]?.tree;
    if (mention === undefined || tree === undefined || mention.start >= pronoun.start) return false;
    return suffers(tree, mention.head) === 'caught';
  });
}

/** "X thanked Y for his work": a possessive whose owner its own sentence names before it says no more of who is in mind. */
export function isEcho(work: Work, candidate: Candidate, all: readonly Candidate[]): boolean {
  const tree = work.indexes[candidate.sentence]?.tree;
  if (tree === undefined || tokenAt(tree, candidate.token).upos !== 'PRON') return false;
  if (!isPossessive(tree, candidate.token)) return false;
  return all.some(
    ({ sentence, start, clusters }) =>
      sentence === candidate.sentence &&
      start < candidate.start &&
      clusters.join('+') === candidate.clusters.join('+'),
  );
}

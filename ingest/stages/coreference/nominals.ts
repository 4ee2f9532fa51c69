// Resolves descriptions: "the Russian president", "the minister", "the alliance", "the two leaders". Only definite ones,
// and only to what the document has named before; the rest keep no cluster.
import { NOMINALS } from '#ingest/lexicon/nominals.ts';
import { STATE_HEADS } from '#ingest/lexicon/post-types.ts';
import type { MentionState } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { findOffices, type OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { candidatesBefore, isPlural } from './candidates.ts';
import { namedNext } from './named-next.ts';
import { ofOrigin } from './of-origin.ts';
import { strongest } from './salience.ts';
import { spokenOf } from './spoken-of.ts';
import { assign, type Work } from './types.ts';

/** Sentences to look back for what a description refers to. */
const REACH = 6;
/** "the Russian president" names its man from further away. */
const OFFICE_REACH = 60;
/** Two of a sort are only "the two" when no third was named near by. */
const PAIR_REACH = 3;
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);
/** Words that set the thing described apart from what was named before. */
const DISTINGUISHING = new Set(
  'other another new next different separate rival neighboring neighbouring same second third entire whole own any every each similar'.split(
    ' ',
  ),
);

export function resolveNominal(work: Work, index: number): void {
  const mention = work.mentions[index];
  const tree = mention === undefined ? undefined : work.indexes[mention.sentence]?.tree;
  if (mention === undefined || tree === undefined || isPredicate(tree, mention.head)) return;
  const office = findOffices(tree).find(
    (phrase) => phrase.last === mention.last && phrase.first >= mention.first,
  );
  const clusters =
    office !== undefined && !office.plural
      ? officeHolder(work, mention, tree, office)
      : isPlural(tree, mention.head)
        ? pair(work, mention, tree)
        : body(work, mention, tree);
  for (const cluster of clusters) assign(work, index, cluster);
  if (clusters.length === 0)
    for (const cluster of [
      ...introduced(work, mention, tree),
      ...ofOrigin(work, mention),
      ...namedNext(work, mention, tree),
    ])
      assign(work, index, cluster);
}

/** "the Oryol region", "the city of X": a noun of place with the place's own name is that place, and says its kind. */
function introduced(work: Work, mention: MentionState, tree: Tree): number[] {
  const nominal = NOMINALS.get(lemmaAt(tree, mention.head));
  if (nominal?.type !== 'Location' || isPlural(tree, mention.head)) return [];
  const index = work.indexes[mention.sentence];
  const names = dependents(tree, mention.head, 'compound', 'nmod').flatMap((child) => {
    const at = index?.at(child) ?? null;
    const name = at === null ? undefined : work.mentions[at];
    const own = tokenAt(tree, child).deprel === 'compound' || caseOf(tree, child) === 'of';
    return own && name?.kind === 'name' && name.type === 'Location' && name.locationKind !== 'country'
      ? [name]
      : [];
  });
  const clusters = names.length === 1 ? (names[0]?.clusters ?? []) : [];
  for (const cluster of clusters) {
    const draft = work.drafts[cluster];
    if (draft !== undefined && (draft.kind === null || draft.kind === 'other')) draft.kind = nominal.kind;
  }
  return clusters;
}

/** Predicates and appositions say something new; they do not refer back. */
function isPredicate(tree: Tree, head: number): boolean {
  const { deprel } = tokenAt(tree, head);
  return (
    deprel === 'appos' ||
    hasDependent(tree, head, 'cop') ||
    hasDependent(tree, head, 'appos') ||
    caseOf(tree, head) === 'as'
  );
}

function isDefinite(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'det').some((child) => DEFINITE.has(wordAt(tree, child)));
}

function isDistinguished(tree: Tree, head: number): boolean {
  // "The club, which lost": a clause behind a comma tells of it, not which one it is.
  const isToldMore = tokenAt(tree, head + 1).text === ',';
  return dependents(tree, head, 'amod', 'det', 'acl').some(
    (child) =>
      DISTINGUISHING.has(wordAt(tree, child)) || (tokenAt(tree, child).deprel === 'acl' && !isToldMore),
  );
}

/** "the Russian president": who holds such an office, of that owner when one is named. */
function officeHolder(work: Work, mention: MentionState, tree: Tree, office: OfficePhrase): number[] {
  const owners = ownersInside(work, mention, tree, office);
  if (owners === null || (owners.length === 0 && !isDefinite(tree, mention.head))) return [];
  if (isDistinguished(tree, mention.head)) return [];
  const candidates = candidatesBefore(
    work,
    mention.sentence,
    mention.start,
    owners.length > 0 ? OFFICE_REACH : REACH,
  );
  const fits = candidates.filter(({ clusters, type }) => {
    const [cluster] = clusters;
    if (type !== 'Person' || cluster === undefined || clusters.length !== 1) return false;
    if (
      INCOMING.test(mention.text) &&
      !(work.drafts[cluster]?.titles ?? []).some((title) => ELECT.test(title))
    )
      return false;
    return owners.length > 0 ? holdsFor(work, cluster, office, owners) : holds(work, cluster, office);
  });
  return strongest(fits, mention.sentence);
}

/** "The incoming president" is whoever was called president-elect, not the one before him. */
const INCOMING = /\b(?:incoming|elect|designate)\b/;
const ELECT = /-elect|designate|incoming/;

/** Clusters that the phrase names as the office's owner; null when it names one that is nobody known. */
function ownersInside(work: Work, mention: MentionState, tree: Tree, office: OfficePhrase): number[] | null {
  const owners = (work.indexes[mention.sentence]?.mentions ?? []).flatMap((other) => {
    const inner = work.mentions[other];
    if (inner === undefined || inner === mention || inner.kind === 'nominal') return [];
    const inside = inner.first >= mention.first && inner.last <= office.first;
    const behind = tokenAt(tree, inner.head).head === office.last - 1 && inner.first >= office.last;
    return inside || (behind && ['of', 'for', 'at'].includes(caseOf(tree, inner.head) ?? '')) ? [inner] : [];
  });
  if (owners.some((owner) => owner.clusters.length === 0)) return null;
  return owners.flatMap((owner) => owner.clusters);
}

function holds(work: Work, cluster: number, office: OfficePhrase): boolean {
  return (work.drafts[cluster]?.titles ?? []).some((title) =>
    title === office.office || title.endsWith(` ${office.office}`)
      ? !/^(?:vice|deputy)/.test(title) || /^(?:vice|deputy)/.test(office.title)
      : false,
  );
}

const LEADING: ReadonlySet<string> = new Set([...STATE_HEADS, 'HEAD_OF']);

function holdsFor(work: Work, cluster: number, office: OfficePhrase, owners: readonly number[]): boolean {
  return work.state.claims.some((claim) => {
    if (claim.title === null) return false;
    const holder = work.mentions[claim.subject]?.clusters ?? [];
    const owner = work.mentions[claim.object]?.clusters ?? [];
    if (!holder.includes(cluster) || !owner.some((of) => owners.includes(of))) return false;
    if (claim.title === office.office || claim.title.endsWith(office.office)) return true;
    return (
      (office.officeClass.id === 'leader' || office.office === 'chief' || office.office === 'head') &&
      LEADING.has(claim.type)
    );
  });
}

/** "the alliance", "the company", "the country": the most present cluster of that sort. */
function body(work: Work, mention: MentionState, tree: Tree): number[] {
  if (!isDefinite(tree, mention.head) || isDistinguished(tree, mention.head)) return [];
  return spokenOf(work, mention, tree);
}

const PAIRED: ReadonlyMap<string, string> = new Map([
  ...'leader president minister man woman men women politician diplomat statesman'
    .split(' ')
    .map((noun) => [noun, 'Person'] as const),
  ...'country nation side state neighbor neighbour capital'
    .split(' ')
    .map((noun) => [noun, 'Location'] as const),
  ...'company firm'.split(' ').map((noun) => [noun, 'Organization'] as const),
]);

/** "the two leaders", "both sides": the last two of that sort, when there are just two near by. */
function pair(work: Work, mention: MentionState, tree: Tree): number[] {
  const noun = lemmaAt(tree, mention.head);
  const type = PAIRED.get(noun);
  const two = ['two', 'both'].some(
    (word) =>
      hasDependent(tree, mention.head, 'nummod', word) || hasDependent(tree, mention.head, 'det', word),
  );
  if (type === undefined || !two || isDistinguished(tree, mention.head)) return [];
  const near = candidatesBefore(work, mention.sentence, mention.start, PAIR_REACH).filter(
    (candidate) =>
      candidate.clusters.length === 1 &&
      candidate.type === type &&
      (type !== 'Location' || candidate.kind === 'country'),
  );
  const clusters = [...new Set(near.flatMap((candidate) => candidate.clusters))];
  return clusters.length === 2 ? clusters : [];
}

// What a pronoun or description may refer back to: clusters, coordinated groups, and nouns that name nobody. The last
// only stand in the way: a pronoun that fits one of them best stays unresolved.
import { EVENT_NOUNS, PERSON_NOUNS } from '#ingest/lexicon/nominals.ts';
import type { MentionState } from '#ingest/state.ts';
import { conjuncts } from '#ingest/syntax/nouns.ts';
import { dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { genderOfTitle } from './people.ts';
import { occurrenceWeight } from './salience.ts';
import type { Gender, Work } from './types.ts';

export interface Candidate {
  sentence: number;
  token: number;
  start: number;
  /** Empty for a noun that names nobody. */
  clusters: number[];
  plural: boolean;
  /** Person, Organization, Location, Group, Thing. */
  type: string;
  kind: string | null;
  gender: Gender | null;
  weight: number;
}

/** UTF-16 code units that a reference goes back within one sentence: text without sentence ends is one without end. */
const REACH_INSIDE = 3000;

/** Where candidates may start. */
interface Window {
  from: number;
  to: number;
}

/** Tokens of a tree that start in a window; both are in the order of the text. */
function tokensInside({ tokens }: Tree, { from, to }: Window): number[] {
  const first = firstFrom(tokens, from);
  return Array.from({ length: firstFrom(tokens, to) - first }, (_, at) => first + at);
}

function firstFrom(spans: readonly { start: number }[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Candidates that start before an offset, going back a number of sentences; `compounds` lets in "NATO" of "NATO chief". */
export function candidatesBefore(
  work: Work,
  sentence: number,
  offset: number,
  reach: number,
  compounds = false,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = Math.max(0, sentence - reach); at <= sentence; at++) {
    const to = Math.min(offset, (work.state.sentences[at]?.end ?? 0) + 1);
    const window = { from: to - REACH_INSIDE, to };
    found.push(
      ...mentionCandidates(work, at, window, compounds),
      ...groupCandidates(work, at, window),
      ...nounCandidates(work, at, window),
    );
  }
  return found;
}

function mentionCandidates(work: Work, sentence: number, window: Window, compounds: boolean): Candidate[] {
  const index = work.indexes[sentence];
  if (index === undefined || work.state.sentences[sentence]?.headline === true) return [];
  return index.mentions.flatMap((position) => {
    const mention = work.mentions[position];
    if (
      mention === undefined ||
      mention.start < window.from ||
      mention.start >= window.to ||
      mention.clusters.length === 0
    )
      return [];
    if (isAttribute(index.tree, mention, compounds)) return [];
    const first = work.drafts[mention.clusters[0] ?? -1];
    if (first === undefined) return [];
    return [
      {
        sentence,
        token: mention.head,
        start: mention.start,
        clusters: mention.clusters,
        plural: mention.clusters.length > 1 || first.type === 'Group',
        type: first.type,
        kind: first.kind,
        gender: first.gender,
        weight: occurrenceWeight(index.tree, mention.head),
      },
    ];
  });
}

/** A pronoun hardly ever goes back to an adjective of nationality or the first part of a compound; "the alliance" may. */
function isAttribute(tree: Tree, mention: MentionState, compounds: boolean): boolean {
  const { deprel } = tokenAt(tree, mention.head);
  return deprel === 'amod' || (deprel === 'compound' && !compounds);
}

/** "Foreign Minister Igor Ivanov and Vladimir Rushaylo": a coordination of named people or states is a plural. */
function groupCandidates(work: Work, sentence: number, window: Window): Candidate[] {
  const index = work.indexes[sentence];
  if (index === undefined) return [];
  const { tree } = index;
  return tokensInside(tree, window).flatMap((first) => {
    const token = tokenAt(tree, first);
    if (token.deprel === 'conj') return [];
    const members = conjuncts(tree, first);
    if (members.length < 2) return [];
    const mentions = members.map((member) => {
      const at = index.at(member);
      return at === null ? undefined : work.mentions[at];
    });
    const clusters = mentions.flatMap((mention) => (mention === undefined ? [] : mention.clusters));
    const types = new Set(clusters.map((cluster) => work.drafts[cluster]?.type));
    if (
      mentions.some((mention) => mention === undefined || mention.clusters.length === 0) ||
      new Set(clusters).size < 2
    )
      return [];
    return [
      {
        sentence,
        token: first,
        start: token.start,
        clusters: [...new Set(clusters)],
        plural: true,
        type: types.size === 1 && types.has('Person') ? 'Person' : 'Group',
        kind: null,
        gender: null,
        weight: occurrenceWeight(tree, first) + 20,
      },
    ];
  });
}

const MARKED_PLURAL = /^(?:people|police|troops|children|men|women)$/;

function nounCandidates(work: Work, sentence: number, window: Window): Candidate[] {
  const index = work.indexes[sentence];
  if (index === undefined) return [];
  const { tree } = index;
  return tokensInside(tree, window).flatMap((at) => {
    const token = tokenAt(tree, at);
    const mention = index.at(at);
    const known = mention === null ? undefined : work.mentions[mention];
    if (token.upos !== 'NOUN' || (known !== undefined && known.clusters.length > 0)) return [];
    if (['compound', 'amod', 'fixed', 'flat'].includes(token.deprel)) return [];
    const lemma = lemmaAt(tree, at);
    const person = isPersonNoun(tree, at);
    const named = nameOf(work, sentence, at);
    if (named !== null) return [named];
    return [
      {
        sentence,
        token: at,
        start: token.start,
        clusters: [],
        plural: isPlural(tree, at),
        type: person ? 'Person' : EVENT_NOUNS.has(lemma) ? 'Event' : (known?.type ?? 'Thing'),
        kind: null,
        gender: genderOfTitle(wordAt(tree, at)),
        weight: occurrenceWeight(tree, at),
      },
    ];
  });
}

/** "Croatia's deputy premier, X, said": the noun is whom it names behind it. */
function nameOf(work: Work, sentence: number, noun: number): Candidate | null {
  const index = work.indexes[sentence];
  if (index === undefined) return null;
  const names = dependents(index.tree, noun, 'appos').flatMap((child) => {
    const at = index.at(child);
    const mention = at === null ? undefined : work.mentions[at];
    return mention?.kind === 'name' && mention.clusters.length === 1 && mention.first > noun ? [mention] : [];
  });
  const [name] = names;
  const draft = work.drafts[name?.clusters[0] ?? -1];
  if (name === undefined || draft === undefined || names.length > 1 || isPlural(index.tree, noun))
    return null;
  if (draft.type !== 'Person' && draft.type !== 'Organization') return null;
  return {
    sentence,
    token: noun,
    start: tokenAt(index.tree, noun).start,
    clusters: name.clusters,
    plural: false,
    type: draft.type,
    kind: draft.kind,
    gender: draft.gender,
    weight: occurrenceWeight(index.tree, noun),
  };
}

export function isPlural(tree: Tree, noun: number): boolean {
  return (
    MARKED_PLURAL.test(wordAt(tree, noun)) ||
    (lemmaAt(tree, noun) !== wordAt(tree, noun) && /(?:s|men|people|children)$/.test(wordAt(tree, noun)))
  );
}

function isPersonNoun(tree: Tree, noun: number): boolean {
  const lemma = lemmaAt(tree, noun);
  return (
    PERSON_NOUNS.has(lemma) || PERSON_NOUNS.has(wordAt(tree, noun)) || /(?:ist|eer|man|woman)$/.test(lemma)
  );
}

// Dates and relative adverbs become mentions only where a claim has one as its object: then they have a span of their own,
// as every end does.
import type { ClusterState, DocumentState, MentionState } from '#ingest/state.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';

import type { Candidate } from './candidates.ts';

/** The type of a mention that is a date. No entity has it. */
const DATE_TYPE = 'Date';
/** An estimate, not measured: share of such spans whose borders are right. */
const DATE_CONFIDENCE = 0.9;

interface Found {
  context: RuleContext;
  candidate: Candidate;
}

export interface NewMentions {
  mentions: MentionState[];
  /** Index of a candidate's object among all mentions, a new one or not. */
  indexOf(sentence: number, candidate: Candidate): number;
}

export function newMentions(state: DocumentState, found: readonly Found[]): NewMentions {
  const mentions: MentionState[] = [];
  const places = new Map<string, number>();
  const keyOf = (sentence: number, { first, last }: { first: number; last: number }) =>
    `${sentence} ${first} ${last}`;
  for (const { context, candidate } of found) {
    const { object } = candidate;
    if (typeof object === 'number') continue;
    const key = keyOf(context.sentence, object);
    const from = context.tree.tokens[object.first];
    const to = context.tree.tokens[object.last - 1];
    if (places.has(key) || from === undefined || to === undefined) continue;
    places.set(key, state.mentions.length + mentions.length);
    mentions.push({
      sentence: context.sentence,
      first: object.first,
      last: object.last,
      head: object.head,
      start: from.start,
      end: to.end,
      text: state.source.text.slice(from.start, to.end),
      ...standing(state, object.standsFor),
    });
  }
  return {
    mentions,
    indexOf: (sentence, { object }) =>
      typeof object === 'number' ? object : (places.get(keyOf(sentence, object)) ?? -1),
  };
}

type Standing = Pick<MentionState, 'kind' | 'type' | 'locationKind' | 'title' | 'confidence' | 'clusters'>;

/** What the new mention is: a date, or what a relative adverb takes the place of. */
function standing({ mentions }: DocumentState, standsFor: number | undefined): Standing {
  const antecedent = mentions[standsFor ?? -1];
  if (antecedent === undefined)
    return {
      kind: 'name',
      type: DATE_TYPE,
      locationKind: null,
      title: null,
      confidence: DATE_CONFIDENCE,
      clusters: [],
    };
  const { type, locationKind, confidence, clusters } = antecedent;
  return { kind: 'pronoun', type, locationKind, title: null, confidence, clusters };
}

/** Clusters with the new mentions in those that they refer to. */
export function withMembers(
  clusters: readonly ClusterState[],
  added: readonly MentionState[],
  from: number,
): ClusterState[] {
  return clusters.map((cluster, index) => {
    const own = added.flatMap((mention, at) => (mention.clusters.includes(index) ? [from + at] : []));
    return own.length === 0 ? cluster : { ...cluster, mentions: [...cluster.mentions, ...own] };
  });
}

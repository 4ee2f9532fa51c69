// Pronouns that cannot stand for whom they were given to: what "is headquartered in Bern" is no town. They are left
// unresolved rather than wrong.
import { PRONOUN_TYPES } from '#ingest/lexicon/pronouns.ts';
import type { DocumentState, MentionState } from '#ingest/state.ts';
import { admits } from '#ingest/syntax/claim-ends.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';

import { type Candidate, candidatesOf } from './candidates.ts';

/** Only what the relation graph is sure of, with the word for it between the two, outweighs who is who. */
const LEAST = 0.9;

function unresolved(mention: MentionState): MentionState {
  if (mention.kind !== 'pronoun' || mention.clusters.length === 0) return mention;
  return { ...mention, type: PRONOUN_TYPES.get(mention.text.toLowerCase()) ?? mention.type, clusters: [] };
}

function isSure({ probability, tie }: Candidate): boolean {
  return probability >= LEAST && tie.trigger !== null && tie.reach === 'way';
}

export function withoutMisfits(state: DocumentState, contexts: readonly RuleContext[]): DocumentState {
  const loose = { clusters: state.clusters, mentions: state.mentions.map(unresolved) };
  const misfits = new Set<number>();
  for (const candidate of contexts.flatMap(candidatesOf)) {
    const { relation, subject } = candidate;
    const object = typeof candidate.object === 'number' ? candidate.object : -1;
    const claim = { type: relation.type, subject, object };
    if (!isSure(candidate) || admits(state, claim) || !admits(loose, claim)) continue;
    for (const end of [subject, object]) if (loose.mentions[end] !== state.mentions[end]) misfits.add(end);
  }
  if (misfits.size === 0) return state;
  return {
    ...state,
    mentions: state.mentions.map((mention, index) => (misfits.has(index) ? unresolved(mention) : mention)),
    clusters: state.clusters.map((cluster) => ({
      ...cluster,
      mentions: cluster.mentions.filter((mention) => !misfits.has(mention)),
    })),
  };
}

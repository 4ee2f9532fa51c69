// What the relation graph says of two mentions, let through only where the ontology admits it and the sentence bears it
// out, and joined with what the rules found: one claim for one pair and type.
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { lastResort } from '#ingest/syntax/last-resort.ts';
import { ruleContexts } from '#ingest/syntax/rule-context.ts';

import { candidatesOf } from './candidates.ts';
import { draftOf } from './draft.ts';
import { passes } from './gate.ts';
import { joinClaims } from './join.ts';
import { withoutMisfits } from './misfits.ts';
import { newMentions, withMembers } from './new-mentions.ts';
import { asMembers } from './parties-of-text.ts';
import { atRelative } from './relatives.ts';

/** Appends claims and the ends that only they have. Needs the rules' claims. */
export function pairs(before: DocumentState): DocumentState {
  const state = withoutMisfits(before, ruleContexts(before));
  const candidates = ruleContexts(state).flatMap((context) =>
    candidatesOf(context)
      .filter((candidate) => passes(context, candidate))
      .flatMap((candidate) => [candidate, ...atRelative(context, candidate)])
      .map((candidate) => ({ context, candidate })),
  );
  const ends = newMentions(state, candidates);
  const mentions = [...state.mentions, ...ends.mentions];
  const drafts: ClaimState[] = candidates.map(({ context, candidate }) =>
    draftOf(context, candidate, ends.indexOf(context.sentence, candidate)),
  );
  const known = {
    ...state,
    mentions,
    clusters: withMembers(state.clusters, ends.mentions, state.mentions.length),
  };
  const asMember = asMembers(ruleContexts(known), [...state.claims, ...drafts]);
  const claims = joinClaims(known, state.claims.map(asMember), drafts.map(asMember));
  return { ...known, claims: lastResort(known, claims) };
}

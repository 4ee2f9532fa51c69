// Claims from the parse and the lexicons: verbs, event nouns, complaints, places; then what the ontology admits.
import type { DocumentState } from '#ingest/state.ts';
import { lastResort } from '#ingest/syntax/last-resort.ts';
import { ruleContexts } from '#ingest/syntax/rule-context.ts';

import { affiliationClaims } from './affiliations.ts';
import { appointmentClaims } from './appointments.ts';
import { arrivalClaims } from './arrivals.ts';
import { attendanceClaims } from './attendance.ts';
import { battleClaims } from './battles.ts';
import { bidClaims } from './bids.ts';
import { brokerClaims } from './brokers.ts';
import { checkClaims } from './check.ts';
import { coFounderClaims } from './co-founders.ts';
import { commandClaims } from './commands.ts';
import { complaintClaims } from './complaints.ts';
import { counterpartClaims } from './counterparts.ts';
import { creationClaims } from './creations.ts';
import { demandClaims } from './demands.ts';
import { departureClaims } from './departures.ts';
import { describedPostClaims } from './described-posts.ts';
import { exileClaims } from './exiles.ts';
import { inferredMinisters } from './government.ts';
import { hireClaims } from './hires.ts';
import { homeOfficeClaims } from './home-offices.ts';
import { idiomClaims } from './idioms.ts';
import { insultClaims } from './insults.ts';
import { leavingClaims } from './leaving.ts';
import { withLeftPosts } from './left-posts.ts';
import { linkClaims } from './links.ts';
import { moveClaims } from './moves.ts';
import { nounClaims } from './nouns.ts';
import { openNounClaims } from './open-nouns.ts';
import { openPredicateClaims } from './open-predicates.ts';
import { openVerbClaims } from './open-verbs.ts';
import { ownMinisterClaims } from './own-ministers.ts';
import { ownershipClaims } from './ownership.ts';
import { participleClaims } from './participles.ts';
import { partClaims } from './parts.ts';
import { partyTieClaims } from './party-ties.ts';
import { patternClaims } from './patterns.ts';
import { placeOrderClaims } from './place-order.ts';
import { placeClaims } from './places.ts';
import { predecessorClaims } from './predecessors.ts';
import { reporterClaims } from './reporters.ts';
import { stintClaims } from './stints.ts';
import { struckPlaceClaims } from './struck-places.ts';
import { successorClaims } from './successors.ts';
import { teamClaims } from './teams.ts';
import { togetherClaims } from './together.ts';
import { tradeClaims } from './trades.ts';
import { transferClaims } from './transfers.ts';
import { verbClaims } from './verbs.ts';
import { warClaims } from './wars.ts';

const RULES = [
  verbClaims,
  nounClaims,
  complaintClaims,
  placeClaims,
  affiliationClaims,
  participleClaims,
  partClaims,
  describedPostClaims,
  idiomClaims,
  ownershipClaims,
  tradeClaims,
  moveClaims,
  warClaims,
  leavingClaims,
  hireClaims,
  stintClaims,
  arrivalClaims,
  attendanceClaims,
  battleClaims,
  bidClaims,
  brokerClaims,
  demandClaims,
  creationClaims,
  coFounderClaims,
  commandClaims,
  insultClaims,
  placeOrderClaims,
  partyTieClaims,
  linkClaims,
  exileClaims,
  reporterClaims,
  struckPlaceClaims,
  teamClaims,
  togetherClaims,
  transferClaims,
  patternClaims,
  openVerbClaims,
  openPredicateClaims,
  openNounClaims,
] as const;

/** Appends claims. Needs mentions with clusters; keeps those that offices made, if their ends fit. */
export function relations(state: DocumentState): DocumentState {
  const contexts = ruleContexts(state);
  const found = contexts.flatMap((context) => RULES.flatMap((rule) => rule(context)));
  const alike = contexts.flatMap((context) => [
    ...counterpartClaims(context, state.claims),
    ...ownMinisterClaims(context, state.claims),
    ...homeOfficeClaims(context, state.claims),
    ...appointmentClaims(context, state.claims),
  ]);
  const after = contexts.flatMap((context) => [
    ...successorClaims(context, [...state.claims, ...found]),
    ...departureClaims(context, [...state.claims, ...found]),
    ...predecessorClaims(context, [...state.claims, ...found]),
  ]);
  const made = [...state.claims, ...alike, ...inferredMinisters(state), ...found, ...after];
  const claims = withLeftPosts(contexts, made);
  return { ...state, claims: lastResort(state, checkClaims(state, claims)) };
}

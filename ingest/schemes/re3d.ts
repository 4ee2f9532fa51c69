// Relations and entities of re3d, security news and releases. Its relations are coarse: who fights, helps, leads,
// belongs, speaks with whom, and what stands where.

import { CLAIM_RULES } from '../claim-rules.ts';
import type { ClaimState } from '../state.ts';
import { amountTies } from './re3d/amounts.ts';
import { dealingTies } from './re3d/dealings.ts';
import { fightTies } from './re3d/fights.ts';
import { memberTies } from './re3d/members.ts';
import { placeTies } from './re3d/places.ts';
import { synonymTies } from './re3d/synonyms.ts';
import { type TieRule, tieMentions } from './re3d/tie.ts';
import { widen } from './re3d/widen.ts';
import { entityTable, relationTable } from './tables.ts';
import type { Scheme } from './types.ts';

const ACTORS = ['Person', 'Organization', 'Group', 'Location'];

const BODIES = ['Organization', 'Group', 'Location'];

/** "Rome, Italy" is one name there. */
function isTwoPlaces({ rule }: ClaimState): boolean {
  return rule !== CLAIM_RULES.placeInPlace.id;
}

const table = relationTable([
  { from: ['MEMBER_OF', 'AGENCY_OF', 'SUBSIDIARY_OF', 'PART_OF'], to: 'BelongsTo', subject: BODIES },
  { from: ['OWNS'], to: 'BelongsTo', inverted: true },
  {
    from: ['HEAD_OF', 'HEAD_OF_STATE_OF', 'HEAD_OF_GOVERNMENT_OF'],
    to: 'InChargeOf',
    when: ({ rule }) => rule !== CLAIM_RULES.titleBefore.id,
  },
  { from: ['LOCATED_IN', 'BASED_IN', 'LIVES_IN', 'VISITED'], to: 'CoLocated', when: isTwoPlaces },
  { from: ['PART_OF'], to: 'CoLocated', subject: ['Location'] },
  {
    from: ['ATTACKED', 'KILLED', 'FOUGHT', 'MOBILIZED_AGAINST', 'OPPONENT_OF'],
    to: 'FightingAgainst',
  },
  { from: ['ALLY_OF', 'AIDED', 'COOPERATED_WITH', 'SIGNED_WITH'], to: 'AlliesOf' },
  { from: ['SUPPORTED'], to: 'AlliesOf', subject: ACTORS, object: ACTORS },
  { from: ['PRAISED', 'THANKED', 'RECOGNIZED'], to: 'Likes' },
  {
    from: ['CRITICIZED', 'ACCUSED', 'REJECTED', 'THREATENED', 'SANCTIONED', 'PROTESTED_AGAINST'],
    to: 'Dislikes',
  },
  {
    from: ['MET', 'PHONED', 'NEGOTIATED_WITH', 'MEDIATED', 'AGREED_WITH', 'ASKED', 'WARNED', 'PROMISED'],
    to: 'CommWith',
  },
  { from: ['WITHDREW_FROM'], to: 'Apart' },
]);

const entityType = entityTable([
  { type: 'Person', to: 'Person' },
  { type: 'Organization', to: 'Organisation' },
  { type: 'Group', to: 'Organisation' },
  { type: 'Location', to: 'Location' },
]);

const TIE_RULES: readonly TieRule[] = [
  placeTies,
  fightTies,
  dealingTies,
  synonymTies,
  amountTies,
  memberTies,
];

/** Efforts and intentions count there as much as what was done; what is denied or merely supposed does not. */
function isHeld({ polarity, modality }: ClaimState): boolean {
  return polarity === 'asserted' && modality !== 'possible';
}

export const re3d: Scheme = {
  id: 're3d',
  description: 'entities and relations of re3d: FightingAgainst, AlliesOf, BelongsTo, CoLocated ...',
  tasks: ['ner', 'relations'],
  entityType: (mention) => entityType(mention) ?? 'Other',
  relations: (claim, subject, object) => (isHeld(claim) ? table(claim, subject, object) : []),
  widen,
  derive: (state) => tieMentions(state, TIE_RULES),
  event: () => null,
};

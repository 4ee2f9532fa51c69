// Relations and entities of re3d, security news and releases. Its relations are coarse: who fights, helps, leads,
// belongs, speaks with whom, and what stands where.

import type { ClaimState } from '../state.ts';
import { placedMentions } from './re3d-places.ts';
import { entityTable, relationTable } from './tables.ts';
import type { Scheme } from './types.ts';

const ACTORS = ['Person', 'Organization', 'Group', 'Location'];

const table = relationTable([
  {
    from: ['MEMBER_OF', 'EMPLOYEE_OF', 'OFFICIAL_OF', 'SPOKESPERSON_OF', 'ADVISER_OF', 'MINISTER_OF'],
    to: 'BelongsTo',
  },
  { from: ['AGENCY_OF', 'SUBSIDIARY_OF', 'PART_OF'], to: 'BelongsTo', subject: ['Organization', 'Group'] },
  { from: ['OWNS'], to: 'BelongsTo', inverted: true },
  { from: ['HEAD_OF', 'HEAD_OF_STATE_OF', 'HEAD_OF_GOVERNMENT_OF'], to: 'InChargeOf' },
  { from: ['LOCATED_IN', 'BASED_IN', 'LIVES_IN', 'VISITED'], to: 'CoLocated' },
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
  derive: placedMentions,
  event: () => null,
};

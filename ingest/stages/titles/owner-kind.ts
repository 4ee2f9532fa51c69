// What kind of owner a mention is, for the choice of an office's relation.

import { countryByAdjective } from '#ingest/lexicon/countries.ts';
import type { OwnerKind } from '#ingest/lexicon/offices.ts';
import type { MentionState } from '#ingest/state.ts';

export function ownerKindOf(mention: MentionState): OwnerKind | null {
  if (mention.kind !== 'pronoun' && mention.type === 'Group' && countryByAdjective(mention.text) !== null)
    return 'country';
  switch (mention.type) {
    case 'Location':
      if (mention.locationKind === 'country') return 'country';
      return mention.locationKind === 'region' || mention.locationKind === 'other' ? 'region' : 'city';
    case 'Organization':
      return 'organization';
    case 'Group':
      return 'group';
    case 'Person':
      return 'person';
    default:
      return null;
  }
}

// People, organizations and places, as news corpora annotate them.
import { countryByAdjective, countryByName } from '../lexicon/countries.ts';
import type { MentionState } from '../state.ts';
import { entityTable } from './tables.ts';
import type { Scheme } from './types.ts';

const shortType = entityTable([
  { type: 'Person', to: 'PER' },
  { type: 'Organization', to: 'ORG' },
  { type: 'Location', to: 'LOC' },
]);

/** "Russian", but not "US", which is a name as well. */
function isDemonym({ text }: MentionState): boolean {
  return countryByAdjective(text) !== null && countryByName(text) === null;
}

/** Below half the F1 that names reach, counting one lowers it (Lipton et al. 2014); organizations, the weakest, reach some 70. */
const LEAST_CONFIDENCE = 0.35;

/** States are known by lexicon, whatever the model thinks. */
function isDoubtful({ locationKind, confidence }: MentionState): boolean {
  return locationKind !== 'country' && confidence < LEAST_CONFIDENCE;
}

export const perOrgLoc: Scheme = {
  id: 'per-org-loc',
  description: 'PER, ORG and LOC; no groups, events, works or adjectives of peoples',
  tasks: ['ner'],
  entityType: (mention) => (isDemonym(mention) || isDoubtful(mention) ? null : shortType(mention)),
  relations: () => [],
  event: () => null,
};

// Universal Dependencies: parts of speech, heads and relations without subtypes.
import type { Scheme } from './types.ts';

export const ud: Scheme = {
  id: 'ud',
  description: 'parts of speech and dependencies of Universal Dependencies, relations without subtype',
  tasks: ['parse'],
  entityType: () => null,
  relations: () => [],
  event: () => null,
};

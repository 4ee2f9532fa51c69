// The last resort: two entities that a noun or verb ties and no type fits. The lemma is the label and part of what the
// edge is. Never for mere co-occurrence.
import type { RelationType } from '../types.ts';
import { relation } from './define.ts';

export const OPEN: readonly RelationType[] = [
  relation('open', {
    id: 'RELATION',
    label: 'is related to',
    inverse: 'is related to',
    domain: [],
    range: [],
    description: 'Tied by a word that no other type fits; the label gives the word.',
  }),
];

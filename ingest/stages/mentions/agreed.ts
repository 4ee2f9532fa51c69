// What rules make of the model's names before they are judged: initials are bodies, a town and its state are two, and one name is of one kind.
import type { SentenceState } from '#ingest/state.ts';

import { agreeOnLabels } from './agreement.ts';
import { nameCues } from './cues.ts';
import { initialsNameBodies } from './initials.ts';
import { splitPlaces } from './split-places.ts';

export function agreedNames(sentences: readonly SentenceState[]): SentenceState[] {
  const read = splitPlaces(initialsNameBodies(sentences));
  return agreeOnLabels(read, nameCues(read));
}

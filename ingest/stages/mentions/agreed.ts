// What rules make of the model's names before they are judged: initials are bodies, names cut at an
// end are whole, a body's name is one where it is cut, a town and its state are two, as are two places that share a word, and
// one name is of one kind.
import type { SentenceState } from '#ingest/state.ts';

import { agreeOnLabels } from './agreement.ts';
import { nameCues } from './cues.ts';
import { initialsNameBodies } from './initials.ts';
import { joinBodies } from './joined-bodies.ts';
import { withWholeEnds } from './name-ends.ts';
import { withSharedEnds } from './shared-ends.ts';
import { splitPlaces } from './split-places.ts';
import { wholeAgain } from './whole-names.ts';

export function agreedNames(sentences: readonly SentenceState[]): SentenceState[] {
  const read = splitPlaces(
    wholeAgain(joinBodies(initialsNameBodies(sentences.map(withWholeEnds).map(withSharedEnds)))),
  );
  return agreeOnLabels(read, nameCues(read));
}

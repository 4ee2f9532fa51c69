// What rules make of the model's names before they are judged, in training too: names cut at a hyphen or an end are whole, a
// trade or a field is no part of them, parties have theirs, initials are bodies, a body's name is one where it is cut, a town and
// its state are two, as are two places that share a word, and one name is of one kind.
import type { SentenceState } from '#ingest/state.ts';

import { agreeOnLabels } from './agreement.ts';
import { nameCues } from './cues.ts';
import { withoutFields } from './fields-behind.ts';
import { withHyphensWhole } from './hyphenated-names.ts';
import { initialsNameBodies } from './initials.ts';
import { joinBodies } from './joined-bodies.ts';
import { withWholeEnds } from './name-ends.ts';
import { withPartyNames } from './party-names.ts';
import { withSharedEnds } from './shared-ends.ts';
import { splitPlaces } from './split-places.ts';
import { withoutTrades } from './trades-in-front.ts';
import { wholeAgain } from './whole-names.ts';

/** What a sentence shows by itself of where its names begin and end, each on what the one before has read. */
const OWN: ReadonlyArray<(sentence: SentenceState) => SentenceState> = [
  withHyphensWhole,
  withoutFields,
  withPartyNames,
  withoutTrades,
  withWholeEnds,
  withSharedEnds,
];

export function agreedNames(sentences: readonly SentenceState[]): SentenceState[] {
  const own = sentences.map((sentence) => OWN.reduce((read, mend) => mend(read), sentence));
  const read = splitPlaces(wholeAgain(joinBodies(initialsNameBodies(own))));
  return agreeOnLabels(read, nameCues(read));
}

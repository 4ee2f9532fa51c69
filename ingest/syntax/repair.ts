// Mends mistakes that a statistical parser makes again and again on news, before any rule reads the tree. Each mend knows a
// shape that the annotation scheme does not allow, or that news English gives one reading.
import type { NameSpan, Token } from '../state.ts';
import { type Mend, runMends } from './mend.ts';
import {
  appointed,
  behindColon,
  besideVerb,
  nounClause,
  openingNoun,
  participle,
  preposition,
  raisedSubject,
  ratherThan,
  relativeObject,
  secondSubject,
  subjectOnObject,
} from './mend-clauses.ts';
import { crossingObject } from './mend-crossing.ts';
import { aheadOf, chargedDeed, openingClause, swallowedSubject } from './mend-fronted.ts';
import { fronted, ownMarker, ownSubject, premodifier } from './mend-gerunds.ts';
import {
  besidePerson,
  doubleSubject,
  honorificHead,
  insidePhrase,
  joinedName,
  nameOnVerb,
  officeBesideOffice,
  openingParticiple,
  relativeClause,
  secondKinship,
} from './mend-hanging.ts';
import {
  appointedPerson,
  besideNoun,
  blamedDeed,
  calledPerson,
  namedOffice,
  ownSaying,
  secondOffice,
  strayOblique,
} from './mend-objects.ts';
import { holderBehindOwner } from './mend-owners.ts';
import {
  apposed,
  coordinated,
  dateline,
  holder,
  innerPreposition,
  joinedToDate,
  misnamed,
  strayPreposition,
  titled,
} from './mend-phrases.ts';
import { sharedEnd } from './mend-shared.ts';
import { reporter, speaker } from './mend-speakers.ts';

/** In this order: a later one reads what an earlier one has mended. */
const MENDS: readonly Mend[] = [
  sharedEnd,
  dateline,
  honorificHead,
  titled,
  apposed,
  holder,
  speaker,
  reporter,
  coordinated,
  joinedName,
  nameOnVerb,
  appointed,
  misnamed,
  joinedToDate,
  nounClause,
  aheadOf,
  swallowedSubject,
  raisedSubject,
  crossingObject,
  besideVerb,
  subjectOnObject,
  secondSubject,
  doubleSubject,
  relativeObject,
  strayPreposition,
  innerPreposition,
  insidePhrase,
  preposition,
  premodifier,
  fronted,
  ownSubject,
  ownMarker,
  participle,
  behindColon,
  ratherThan,
  openingNoun,
  strayOblique,
  blamedDeed,
  besideNoun,
  secondOffice,
  secondKinship,
  holderBehindOwner,
  officeBesideOffice,
  besidePerson,
  relativeClause,
  openingParticiple,
  openingClause,
  chargedDeed,
  namedOffice,
  calledPerson,
  appointedPerson,
  ownSaying,
];

/** The tokens with mended heads and relations; the tokens given stay as they are. What would close a circle is left alone. */
export function repairTokens(tokens: readonly Token[], names: readonly NameSpan[]): readonly Token[] {
  return runMends(MENDS, tokens, names);
}

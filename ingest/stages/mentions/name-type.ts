// What a name is: the model's label checked against lexicons of states, places and bodies.
import {
  BODY_ENDINGS,
  KNOWN_BODIES,
  KNOWN_FIRMS,
  KNOWN_MOVEMENTS,
  LAW_NOUNS,
  SEATS,
} from '#ingest/lexicon/bodies.ts';
import {
  countryByAdjective,
  countryByCapital,
  countryByName,
  countryByPeople,
} from '#ingest/lexicon/countries.ts';
import { PEOPLES } from '#ingest/lexicon/peoples.ts';
import {
  ALSO_PEOPLE,
  PLACE_NOUNS,
  PLACE_OPENERS,
  REGION_NAMES,
  STATE_ABBREVIATIONS,
} from '#ingest/lexicon/places.ts';
import type { NameLabel } from '#ingest/state.ts';

export type NameType = 'Person' | 'Organization' | 'Location' | 'Group' | 'Event' | 'Work' | 'Law' | 'Other';
export type LocationKind = 'country' | 'region' | 'city' | 'facility' | 'other';

export interface TypedName {
  type: NameType;
  kind: LocationKind | null;
}

export interface NameFacts {
  text: string;
  label: NameLabel;
  probability: number;
  /** True when the name stands in front of a noun like an adjective: "Russian" in "Russian officials". */
  modifier: boolean;
  /** True between quotation marks. */
  quoted: boolean;
  /** True behind a noun for what somebody makes: "the film". */
  work?: boolean;
  /** True behind a title: "Mr.", "President". */
  titled: boolean;
}

/** Below this the lexicon is believed against the model when it says Person. */
const SURE = 0.9;

function place(kind: LocationKind): TypedName {
  return { type: 'Location', kind };
}

function named(type: Exclude<NameType, 'Location'>): TypedName {
  return { type, kind: null };
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

function firstWord(text: string): string {
  return (text.split(' ', 1)[0] ?? '').toLowerCase();
}

function isKnownBody(text: string): boolean {
  return (
    KNOWN_BODIES.has(text) || (/^(?:\p{Lu}\.){2,}$/u.test(text) && KNOWN_BODIES.has(text.replaceAll('.', '')))
  );
}

function locationKind(text: string, label: NameLabel): LocationKind {
  if (countryByName(text)) return 'country';
  if (REGION_NAMES.has(text) || STATE_ABBREVIATIONS.has(text)) return 'region';
  if (countryByCapital(text)) return 'city';
  const byNoun = text.includes(' ') ? PLACE_NOUNS.get(lastWord(text)) : undefined;
  if (byNoun) return byNoun;
  if (text.includes(' ') && PLACE_OPENERS.has(firstWord(text))) return 'other';
  if (label === 'FAC') return 'facility';
  return label === 'GPE' ? 'city' : 'other';
}

/** A people's name: the state when it describes something, the people when it stands alone. */
function peopleOrState({ text, modifier }: NameFacts): TypedName {
  if (modifier && (countryByAdjective(text) || countryByPeople(text))) return place('country');
  return named('Group');
}

/** What the lexicons alone can tell, against the model's label; null when they are silent. */
function byLexicon(name: NameFacts): TypedName | null {
  const { text, label, probability } = name;
  const inSmall = text.toLowerCase();
  if ((KNOWN_MOVEMENTS.has(inSmall) || KNOWN_FIRMS.has(inSmall)) && !name.titled)
    return named('Organization');
  const maybePerson = label === 'PER' && (name.titled || probability >= SURE || ALSO_PEOPLE.has(text));
  if (maybePerson) return null;
  if (countryByName(text)) return place('country');
  if (countryByAdjective(text) || countryByPeople(text)) return peopleOrState(name);
  if (PEOPLES.has(text)) return named('Group');
  if (isKnownBody(text) || SEATS.has(text)) return named('Organization');
  if (REGION_NAMES.has(text)) return place('region');
  if ((label === 'ORG' || label === 'PER') && countryByCapital(text)) return place('city');
  return null;
}

function byNoun({ text, label, probability }: NameFacts): TypedName | null {
  const last = text.includes(' ') ? lastWord(text) : '';
  const loose =
    label === 'MISC' ||
    label === 'EVENT' ||
    label === 'GPE' ||
    label === 'LOC' ||
    (label === 'PER' && probability < SURE);
  if (loose && BODY_ENDINGS.has(last)) return named('Organization');
  if (label === 'ORG' && /^(?:treaty|act|accords?|convention|protocol|constitution)$/.test(last))
    return named('Law');
  if (label === 'EVENT' && /^(?:treaty|accords?|protocol)$/.test(last)) return named('Law');
  const noun = PLACE_NOUNS.get(last);
  const doubtful = label === 'MISC' || ((label === 'ORG' || label === 'PER') && probability < SURE);
  if (doubtful && (noun === 'region' || noun === 'other')) return place(noun);
  return null;
}

/** Type of a name, or null for what is no entity: dates, amounts, numbers. */
export function typeOfName(name: NameFacts): TypedName | null {
  const { text, label } = name;
  if (label === 'DATE' || label === 'MONEY' || label === 'NUM') return null;
  const corrected = byLexicon(name) ?? byNoun(name);
  if (corrected) return corrected;
  switch (label) {
    case 'PER':
      return named('Person');
    case 'ORG':
      return named('Organization');
    case 'NORP':
      return peopleOrState(name);
    case 'EVENT':
      return named('Event');
    case 'GPE':
    case 'LOC':
    case 'FAC':
      return place(locationKind(text, label));
    case 'MISC':
      if (text.split(' ').some((word) => LAW_NOUNS.has(word.toLowerCase()))) return named('Law');
      return named(name.quoted || name.work === true ? 'Work' : 'Other');
  }
}

// Names that need no judge: states, their adjectives and people, and movements, all of which lexicons know, and what is
// neither person nor body nor place to begin with.
import { KNOWN_FIRMS, KNOWN_MOVEMENTS } from '#ingest/lexicon/bodies.ts';
import { countryByAdjective, countryByName, countryByPeople } from '#ingest/lexicon/countries.ts';
import { PEOPLES } from '#ingest/lexicon/peoples.ts';

import type { NameReading } from '../names.ts';

const JUDGED: ReadonlySet<string> = new Set(['Person', 'Organization', 'Location']);

export function isCertain({ facts: { text }, typed, told }: NameReading): boolean {
  if (!JUDGED.has(typed.type)) return true;
  if (told === true && typed.type === 'Organization') return true;
  if (typed.type === 'Person') return false;
  const inSmall = text.toLowerCase();
  if (typed.type === 'Organization' && (KNOWN_MOVEMENTS.has(inSmall) || KNOWN_FIRMS.has(inSmall)))
    return true;
  const isKnown = countryByName(text) ?? countryByAdjective(text) ?? countryByPeople(text);
  return isKnown !== null || PEOPLES.has(text);
}

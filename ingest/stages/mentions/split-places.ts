// "Miramar California", "brittany france": two places without a comma between them, which the model takes for one.
import { countryByAdjective, countryByName } from '#ingest/lexicon/countries.ts';
import { DIRECTIONS, PLACE_OPENERS, REGION_NAMES } from '#ingest/lexicon/places.ts';
import type { NameLabel, NameSpan, SentenceState, Token } from '#ingest/state.ts';

const PLACES: ReadonlySet<NameLabel> = new Set(['GPE', 'LOC']);
/** Longest name of a state or region that stands behind a town. */
const LONGEST = 3;
/** What joins the words of one name. */
const JOINS = /^(?:of|the|and|de|del|la|le|el|al|du|da|y|e|['’]s?|&|-)$/i;
/** Names of regions that are as often a part of a name, a company's too: "Dublin West", "Cieszyn Silesia", "Harlow Asia". */
const PARTS =
  /^(?:North|South|East|West|Gulf|Pacific|Amazon|Coast|Silesia|Switzerland|Britain|Borneo|America|Asia|Europe|Africa|Oceania)$/;

/** Words as a name is written, whatever the text has. */
function asName(words: readonly string[]): string {
  return words
    .map((word) => (/^\p{Ll}/u.test(word) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word))
    .join(' ');
}

function isKnown(name: string): boolean {
  return !PARTS.test(name) && (countryByName(name) !== null || REGION_NAMES.has(name));
}

/** Where the larger place begins; null where the words are one name. */
function larger(tokens: readonly Token[]): number | null {
  const words = tokens.map(({ text }) => text);
  if (isKnown(asName(words))) return null;
  for (let at = Math.max(1, words.length - LONGEST); at < words.length; at++) {
    const [before = '', opening = ''] = [words[at - 1], words[0]?.toLowerCase()];
    if (!isKnown(asName(words.slice(at)))) continue;
    const isAdjective = tokens[at - 1]?.upos === 'ADJ' || countryByAdjective(asName([before])) !== null;
    const describes = DIRECTIONS.has(opening) || (at === 1 && isAdjective);
    return describes || JOINS.test(before) || PLACE_OPENERS.has(opening) || !/^\p{L}/u.test(before)
      ? null
      : at;
  }
  return null;
}

export function splitPlaces(sentences: readonly SentenceState[]): SentenceState[] {
  return sentences.map((sentence) => {
    let found = false;
    const names = sentence.names.flatMap((name): NameSpan[] => {
      const { first, last, label } = name;
      if (!PLACES.has(label) || last - first < 2) return [name];
      const at = larger(sentence.tokens.slice(first, last));
      if (at === null) return [name];
      found = true;
      return [
        { ...name, last: first + at },
        { ...name, first: first + at },
      ];
    });
    return found ? { ...sentence, names } : sentence;
  });
}

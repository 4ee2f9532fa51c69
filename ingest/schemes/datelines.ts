// "OSLO, Norway (NTB) -- ...": the agency that a report comes from, and the place that it comes from.
import type { DocumentState, SentenceState } from '../state.ts';

export interface Dateline {
  /** Indexes into mentions. */
  agency: number;
  places: number[];
}

/** Most words in front of the agency: a place within a place and a date. */
const LONGEST = 14;
const WORDLESS = new Set(['PUNCT', 'NUM', 'PROPN', 'SYM', 'X']);

/** The token of the bracket that holds nothing but the mention; null when there is none. */
function bracketOf({ tokens }: SentenceState, first: number, last: number): number | null {
  return tokens[first - 1]?.text === '(' && tokens[last]?.text === ')' ? first - 1 : null;
}

export function findDatelines({ sentences, mentions }: DocumentState): Dateline[] {
  return mentions.flatMap((agency, index): Dateline[] => {
    const sentence = sentences[agency.sentence];
    if (sentence === undefined || agency.type !== 'Organization' || agency.kind !== 'name') return [];
    const bracket = bracketOf(sentence, agency.first, agency.last);
    if (bracket === null || bracket > LONGEST) return [];
    const places = mentions.flatMap((place, at) => {
      const inFront = place.sentence === agency.sentence && place.last <= bracket;
      return inFront && place.kind === 'name' && place.type === 'Location' ? [at] : [];
    });
    const covered = new Set(
      places.flatMap((at) => {
        const { first = 0, last = 0 } = mentions[at] ?? {};
        return Array.from({ length: last - first }, (_, offset) => first + offset);
      }),
    );
    const plain = sentence.tokens
      .slice(0, bracket)
      .every(({ upos, text }, token) => covered.has(token) || WORDLESS.has(upos) || text === 'Text');
    return plain && places.length > 0 ? [{ agency: index, places }] : [];
  });
}

// Names of a plain text, for `extract --as ner` and for scoring against gold files.
import type { Span } from '#cypher/model/evidence.ts';

import { countryByAdjective, countryByName } from './lexicon/countries.ts';
import { tagText } from './nlp/tag-text.ts';
import type { Tagger } from './nlp/types.ts';
import { agreeOnLabels } from './stages/mentions/agreement.ts';
import { nameMentions } from './stages/mentions/names.ts';

export const NAME_SCHEMES = ['relata', 'per-org-loc'] as const;
export type NameScheme = (typeof NAME_SCHEMES)[number];

export interface FoundName extends Span {
  /** An entity type of the ontology, or PER, ORG, LOC. */
  type: string;
}

const PER_ORG_LOC: Readonly<Record<string, string>> = { Person: 'PER', Organization: 'ORG', Location: 'LOC' };

/** "Russian", but not "US", which is a name as well. */
function isDemonym(text: string): boolean {
  return countryByAdjective(text) !== null && countryByName(text) === null;
}

/**
 * Names of a text in its order; offsets are UTF-16 units. The scheme per-org-loc leaves out groups, events and works,
 * and adjectives such as "Russian", which that scheme does not count as places.
 */
export async function tagNames(
  tagger: Tagger,
  text: string,
  scheme: NameScheme = 'relata',
  signal?: AbortSignal,
): Promise<FoundName[]> {
  const sentences = agreeOnLabels(await tagText(tagger, text, signal));
  return sentences.flatMap((sentence, index) =>
    nameMentions(text, sentence, index).mentions.flatMap((mention): FoundName[] => {
      const { start, end, type } = mention;
      if (scheme === 'relata') return [{ start, end, type }];
      const short = PER_ORG_LOC[type];
      return short === undefined || isDemonym(mention.text) ? [] : [{ start, end, type: short }];
    }),
  );
}

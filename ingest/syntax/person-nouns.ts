// Nouns for people that are no offices: "tycoon", "architect", "footballer".
import { PERSON_NOUNS } from '#ingest/lexicon/nominals.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';

/** Nouns for people by their suffix; those without are listed. */
const PERSON_SUFFIX = /(?:er|or|ist|ian|man|woman|ant|eer|ess|naut|cian)$/;
const FURTHER = new Set(
  `tycoon magnate dissident exile refugee spy star chef poet artist athlete national student author architect native
   resident citizen diplomat pilot chemist physicist model prodigy celebrity hero heroine heir thief rapist missionary mercenary captive`.split(
    /\s+/,
  ),
);

/** What anybody can be to somebody: "lawyer", "rival". */
const LOOSE_TIES: ReadonlySet<string> = new Set(['ally', 'rival', 'partner', 'acquaintance']);

export function isPersonNoun(lemma: string): boolean {
  const office = OFFICES.get(lemma);
  if (office !== undefined && !LOOSE_TIES.has(office.id)) return office.id === 'employee';
  return PERSON_NOUNS.has(lemma) || FURTHER.has(lemma) || PERSON_SUFFIX.test(lemma);
}

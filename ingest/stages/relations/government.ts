// "Foreign Minister X" without a country: of the one government that the document speaks of, marked as inferred.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { findOffices, type OfficePhrase } from '#ingest/syntax/offices.ts';
import { ruleContexts } from '#ingest/syntax/rule-context.ts';
import { type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { governmentOfDateline, onlyGovernment } from './home-state.ts';

/** Ministers of two states are called so, and the one has its president named without it the world over. */
const SECRETARIES = /secretary|chancellor|attorney/;
const UNITED_STATES = 'United States';

/** One claim a person, at the first mention that carries the office; none when two countries are in play. */
export function inferredMinisters(state: DocumentState): ClaimState[] {
  const only = onlyGovernment(state);
  const country = only ?? governmentOfDateline(state);
  if (country === null) return [];
  const known = new Set(
    state.claims
      .filter(({ type }) => GOVERNING.has(type))
      .flatMap((claim) => state.mentions[claim.subject]?.clusters ?? []),
  );
  const isAmerican = state.clusters.some(({ name }) => name === UNITED_STATES);
  const fits = (tree: Tree, { officeClass, office, first, plural }: OfficePhrase): boolean => {
    if (officeClass.id === 'minister' && office === 'minister') return false;
    if (only !== null) return officeClass.id === 'minister';
    if (plural || SECRETARIES.test(office) || isElsewhere(tree, first)) return false;
    if (office === 'president') return !isAmerican;
    return officeClass.id === 'minister' || office === 'prime minister';
  };
  return ruleContexts(state).flatMap(({ index, tree, sentence }) =>
    findOffices(tree).flatMap((phrase) => {
      const type = phrase.officeClass.relations.country;
      if (type === undefined || !GOVERNING.has(type) || !fits(tree, phrase)) return [];
      const holder = index.mentions.find((candidate) => index.mention(candidate).first === phrase.last);
      const cluster = holder === undefined ? undefined : index.mention(holder).clusters[0];
      if (holder === undefined || cluster === undefined || known.has(cluster)) return [];
      if (state.clusters[cluster]?.type !== 'Person') return [];
      known.add(cluster);
      return [
        draftClaim({
          rule: CLAIM_RULES.titleContext,
          sentence,
          type,
          label: `${phrase.title} of`,
          subject: holder,
          object: country,
          trigger: {
            start: tree.tokens[phrase.first]?.start ?? 0,
            end: tree.tokens[phrase.last - 1]?.end ?? 0,
          },
          triggerToken: phrase.head,
          title: phrase.title,
          inferred: true,
        }),
      ];
    }),
  );
}

/** "In neighbouring Chad, Prime Minister X said", "then Prime Minister X", "Y's prime minister X": not in small letters, nor behind a phrase of place. */
function isElsewhere(tree: Tree, office: number): boolean {
  if (!/^\p{Lu}/u.test(tokenAt(tree, office).text)) return true;
  return /^(?:in|meanwhile|elsewhere)$/.test(wordAt(tree, 0)) && wordAt(tree, office - 1) === ',';
}

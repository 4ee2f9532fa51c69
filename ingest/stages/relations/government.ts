// "Foreign Minister X" without a country: the one government that the document speaks of, marked as inferred.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState, DocumentState } from '#ingest/state.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { ruleContexts } from '#ingest/syntax/rule-context.ts';

const GOVERNING = new Set(['HEAD_OF_STATE_OF', 'HEAD_OF_GOVERNMENT_OF', 'MINISTER_OF', 'AGENCY_OF']);

/** One claim a minister, at the first mention that carries the office; none when two countries are in play. */
export function inferredMinisters(state: DocumentState): ClaimState[] {
  const country = onlyGovernment(state);
  if (country === null) return [];
  const known = new Set(
    state.claims
      .filter((claim) => claim.type === 'MINISTER_OF')
      .flatMap((claim) => state.mentions[claim.subject]?.clusters ?? []),
  );
  return ruleContexts(state).flatMap(({ index, tree, sentence }) =>
    findOffices(tree).flatMap((phrase) => {
      if (phrase.officeClass.id !== 'minister' || phrase.office === 'minister') return [];
      const holder = index.mentions.find((candidate) => index.mention(candidate).first === phrase.last);
      const cluster = holder === undefined ? undefined : index.mention(holder).clusters[0];
      if (holder === undefined || cluster === undefined || known.has(cluster)) return [];
      if (state.clusters[cluster]?.type !== 'Person') return [];
      known.add(cluster);
      return [
        draftClaim({
          rule: CLAIM_RULES.titleContext,
          sentence,
          type: 'MINISTER_OF',
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

/** The first naming of the one country in the document, if it is one with a government in the text. */
function onlyGovernment(state: DocumentState): number | null {
  const countries = state.clusters.flatMap((cluster, index) => (cluster.kind === 'country' ? [index] : []));
  const [only] = countries;
  if (countries.length !== 1 || only === undefined) return null;
  const governs = state.claims.some(
    (claim) => GOVERNING.has(claim.type) && state.mentions[claim.object]?.clusters.includes(only) === true,
  );
  const named = state.mentions.findIndex(
    (mention) => mention.kind === 'name' && mention.clusters.includes(only),
  );
  return governs && named >= 0 ? named : null;
}

// "Bolivian President X fired his interior minister, Y": whoever heads a state or its government has ministers of that state.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { STATE_HEADS } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { possessorsOf } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents } from '#ingest/syntax/tree.ts';

/** Needs the claims that offices made. */
export function ownMinisterClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, index, state } = context;
  return findOffices(tree).flatMap((phrase) => {
    if (phrase.officeClass.id !== 'minister') return [];
    const owners = possessorsOf(tree, phrase.head).flatMap((token) => index.at(token) ?? []);
    const clusters = owners.flatMap((owner) => index.mention(owner).clusters);
    const head = known.find(
      ({ type, subject }) =>
        STATE_HEADS.has(type) &&
        state.mentions[subject]?.clusters.some((cluster) => clusters.includes(cluster)) === true,
    );
    if (owners.length !== 1 || head === undefined) return [];
    const holders = [
      ...dependents(tree, phrase.head, 'appos').flatMap((token) => index.at(token) ?? []),
      ...index.mentions.filter((mention) => index.mention(mention).first === phrase.last),
    ].filter((mention) => index.mention(mention).type === 'Person' && index.mention(mention).kind === 'name');
    return [...new Set(holders)].map((holder) =>
      draftClaim({
        rule: CLAIM_RULES.counterpart,
        sentence: context.sentence,
        type: 'MINISTER_OF',
        label: `${phrase.title} of`,
        subject: holder,
        object: head.object,
        trigger: spanOf(tree, phrase.first, phrase.last - 1),
        triggerToken: phrase.head,
        title: phrase.title,
      }),
    );
  });
}

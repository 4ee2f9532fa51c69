// Whose people somebody is, without a word for the post: "X of the Green Party", "Y from the BBC", "the Post's Z".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { PARTY_WORDS } from '#ingest/lexicon/bodies.ts';
import type { ClaimState } from '#ingest/state.ts';
import { affiliationsOf } from '#ingest/syntax/affiliations.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';

export function affiliationClaims(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  return affiliationsOf(context).flatMap(({ person, body, token }) => {
    if (index.mention(person).title !== null) return [];
    const party = namesOf(context, body).some(isParty);
    return [
      draftClaim({
        rule: CLAIM_RULES.affiliation,
        sentence,
        type: party ? 'MEMBER_OF' : 'EMPLOYEE_OF',
        label: 'of',
        subject: person,
        object: body,
        trigger: spanOf(tree, token),
        triggerToken: token,
      }),
    ];
  });
}

function namesOf({ index, state }: RuleContext, body: number): string[] {
  const { text, clusters } = index.mention(body);
  return [text, ...clusters.flatMap((cluster) => state.clusters[cluster]?.aliases ?? [])];
}

/** "Greens", "Labour Party", "People's Front". */
function isParty(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => PARTY_WORDS.has(word));
}

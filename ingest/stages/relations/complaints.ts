// "X complained of Y's conduct": the criticism goes to whoever answers for what is complained of.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { COMPLAINT_PREPOSITIONS, COMPLAINT_VERBS } from '#ingest/lexicon/event-verbs.ts';
import type { ClaimState } from '#ingest/state.ts';
import { endAt, ends } from '#ingest/syntax/ends.ts';
import { isPossessive, nounPhrase } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { obliques, surfaceSubjects } from '#ingest/syntax/verbs.ts';

export function complaintClaims(context: RuleContext): ClaimState[] {
  const { tree, sentence } = context;
  return tree.tokens.flatMap((token, verb) => {
    if (token.upos !== 'VERB' || !COMPLAINT_VERBS.has(lemmaAt(tree, verb))) return [];
    const matters = obliques(tree, verb, COMPLAINT_PREPOSITIONS);
    return ends(context, surfaceSubjects(tree, verb)).flatMap((subject) =>
      matters.flatMap((matter) => {
        const object = answerable(context, matter, subject.mention);
        if (object === null) return [];
        return [
          draftClaim({
            rule: CLAIM_RULES.complaint,
            sentence,
            type: 'CRITICIZED',
            label: `${lemmaAt(tree, verb)} of`,
            subject: subject.mention,
            object,
            trigger: spanOf(tree, verb),
            triggerToken: verb,
          }),
        ];
      }),
    );
  });
}

/** The owner named in the matter ("Y's conduct", "its role in Y's council"), else the actor the matter is or is in. */
function answerable(context: RuleContext, matter: number, complainant: number): number | null {
  const { tree, index } = context;
  const others = nounPhrase(tree, matter).flatMap((token) => {
    const end = endAt(context, token);
    if (
      end === null ||
      index.mention(end.mention).head !== token ||
      isSame(context, end.mention, complainant)
    )
      return [];
    return ['Person', 'Organization', 'Location', 'Group'].includes(index.mention(end.mention).type)
      ? [{ token, end }]
      : [];
  });
  const owner = others.find(({ token }) => isPossessive(tree, token));
  const named = others.find(({ token }) => tokenAt(tree, token).deprel !== 'amod');
  return (owner ?? named)?.end.mention ?? null;
}

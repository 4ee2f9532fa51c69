// Claims between two ends, or between each of some and each of others, unless both are one and the same.
import type { ClaimRule } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { End } from '#ingest/syntax/ends.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';

/** What a rule says of two ends. */
export interface Said {
  rule: ClaimRule;
  type: string;
  label: string;
}

/** `token` is the word that says it. */
export function claimBetween(
  context: RuleContext,
  said: Said,
  [subject, object]: readonly [End, End],
  token: number,
): ClaimState[] {
  if (isSame(context, subject.mention, object.mention)) return [];
  return [
    draftClaim({
      ...said,
      sentence: context.sentence,
      subject: subject.mention,
      object: object.mention,
      trigger: spanOf(context.tree, token),
      triggerToken: token,
    }),
  ];
}

/** The same of each subject and each object. */
export function claimsBetween(
  context: RuleContext,
  said: Said,
  [subjects, objects]: readonly [readonly End[], readonly End[]],
  token: number,
): ClaimState[] {
  return subjects.flatMap((subject) =>
    objects.flatMap((object) => claimBetween(context, said, [subject, object], token)),
  );
}

// "X becomes head of Y when Z retires", "takes over as head of Y after Z resigned": who goes when somebody comes had the post.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { RESIGNING } from '#ingest/lexicon/office-verbs.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import {
  ancestors,
  dependents,
  hasDependent,
  lemmaAt,
  phrasalLemma,
  type Tree,
} from '#ingest/syntax/tree.ts';
import { surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { namedEnds } from './named-ends.ts';

const POSTS: ReadonlySet<string> = new Set([...GOVERNING, 'HEAD_OF']);
const GOING: ReadonlySet<string> = new Set([...RESIGNING, 'depart']);
const COMING = /^(?:become|take over|take|assume|succeed|be|head|lead|run|chair|serve)$/;

/** Needs the claims of the sentence that offices and verbs made. */
export function departureClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, sentence } = context;
  const posts = known.filter((claim) => claim.sentence === sentence && POSTS.has(claim.type));
  if (posts.length === 0) return [];
  return tree.tokens.flatMap(({ upos, deprel, head }, verb) => {
    if (upos !== 'VERB' || deprel !== 'advcl' || !GOING.has(phrasalLemma(tree, verb))) return [];
    if (!isWhen(tree, verb) || !COMING.test(phrasalLemma(tree, head))) return [];
    const [one, ...others] = namedEnds(context, surfaceSubjects(tree, verb), 'Person');
    if (one === undefined || others.length > 0) return [];
    // The post of whoever comes, said under the verb that the clause hangs on.
    const [post, ...more] = posts.filter(
      ({ triggerToken, subject }) =>
        triggerToken !== null &&
        [triggerToken, ...ancestors(tree, triggerToken)].includes(head) &&
        !isSame(context, subject, one.mention),
    );
    if (post === undefined || more.some(({ object }) => !isSame(context, object, post.object))) return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.counterpart,
        sentence,
        type: post.type,
        label: post.label,
        subject: one.mention,
        object: post.object,
        trigger: spanOf(tree, verb),
        triggerToken: verb,
        title: post.title,
      }),
    ];
  });
}

function isWhen(tree: Tree, verb: number): boolean {
  return (
    hasDependent(tree, verb, 'advmod', 'when') ||
    dependents(tree, verb, 'mark').some((mark) => ['after', 'once', 'when'].includes(lemmaAt(tree, mark)))
  );
}

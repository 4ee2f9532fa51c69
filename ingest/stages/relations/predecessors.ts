// "X was elected mayor of Y, succeeding Z", "hired by Y to replace the sacked Z": who makes room has had the post that the sentence
// gives to whoever comes.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';
import { isPassiveReading, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

import { namedEnds } from './named-ends.ts';
import { isHeldByOne } from './successors.ts';

const SUCCEEDING: ReadonlySet<string> = new Set(['succeed', 'replace']);
const POSTS: ReadonlySet<string> = new Set([...GOVERNING, 'HEAD_OF', 'SPOKESPERSON_OF']);
/** Whose post is another, or over. */
const OTHER = /^(?:former|ex|late|deputy|vice)\b/;

/** Needs the claims of the sentence that offices and verbs made. */
export function predecessorClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, sentence } = context;
  const told = known.filter((claim) => claim.sentence === sentence && !OTHER.test(claim.title ?? ''));
  return tree.tokens.flatMap(({ upos, deprel, head }, verb) => {
    if (upos !== 'VERB' || !['advcl', 'acl', 'xcomp'].includes(deprel)) return [];
    if (!SUCCEEDING.has(lemmaAt(tree, verb)) || isPassiveReading(tree, verb)) return [];
    if (dependents(tree, verb, 'obl').some((token) => caseOf(tree, token) === 'as')) return [];
    const [before, ...others] = namedEnds(context, patients(tree, verb), 'Person');
    const [after, ...more] = namedEnds(context, surfaceSubjects(tree, verb), 'Person');
    if (before === undefined || after === undefined || others.length > 0 || more.length > 0) return [];
    const posts = told.filter(
      (claim) => isSame(context, claim.subject, after.mention) && isPostUnder(context, claim, head, verb),
    );
    const [post] = posts;
    if (post === undefined || posts.some(({ object }) => !isSame(context, object, post.object))) return [];
    const isKnown = told.some(
      ({ subject, object }) =>
        isSame(context, subject, before.mention) && isSame(context, object, post.object),
    );
    if (isKnown || isSame(context, before.mention, post.object)) return [];
    const title = post.title ?? 'employee';
    return [
      draftClaim({
        rule: CLAIM_RULES.counterpart,
        sentence,
        type: post.type,
        label: post.title === null ? `former ${title} of` : `former ${post.label}`,
        subject: before.mention,
        object: post.object,
        trigger: spanOf(tree, verb),
        // Who came before has had it, whatever becomes of the change.
        triggerToken: null,
        title: `former ${title}`,
      }),
    ];
  });
}

/** A post that the verb above gives, or that whoever comes has by his description: "X, the mayor of Y, who succeeded Z". */
function isPostUnder({ tree }: RuleContext, claim: ClaimState, above: number, verb: number): boolean {
  const { triggerToken, type, title } = claim;
  const isPost = POSTS.has(type) || (type === 'OFFICIAL_OF' && isHeldByOne(title));
  if (triggerToken === null || !(isPost || type === 'EMPLOYEE_OF')) return false;
  // "Who replaced Z" may be on a team or board.
  const isDescribed = isPost && tokenAt(tree, above).upos !== 'VERB' && lemmaAt(tree, verb) === 'succeed';
  return triggerToken === above || (isDescribed && tokenAt(tree, triggerToken).head === above);
}

// "X, who has run Y, will be succeeded by Z", "replaced its leader, X, with Z": who comes after somebody has the same post.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import type { ClaimState } from '#ingest/state.ts';
import { caseOf, possessorsOf } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree } from '#ingest/syntax/tree.ts';
import { agents, obliques, patients } from '#ingest/syntax/verbs.ts';

import { namedEnds } from './named-ends.ts';

/** Posts that one at a time holds. */
const POSTS: ReadonlySet<string> = new Set([...GOVERNING, 'HEAD_OF', 'SPOKESPERSON_OF']);
const SUCCEEDING: ReadonlySet<string> = new Set(['succeed', 'replace']);
/** Of officials these are one at a time. */
const OF_ONE =
  /(?:\bchief|\bchief \w+ officer|ambassador|treasurer|finance director|sheriff|chief of staff|chief justice)$/;

/** Whether an official's title is that of a post that one at a time holds. */
export function isHeldByOne(title: string | null): boolean {
  return OF_ONE.test(title ?? '');
}

/** A post that was left before the change is not the one that changes hands. */
const LEFT = /^(?:former|ex|late|then|deputy)\b/;

/** What was said of the one before is not said of the one after. */
const IN_PASSING = /^(?:ousted|deposed|outgoing|acting|interim|caretaker|jailed|longtime) /;

/** Needs the claims of the sentence that offices and verbs made. */
export function successorClaims(context: RuleContext, known: readonly ClaimState[]): ClaimState[] {
  const { tree, sentence } = context;
  const posts = known.filter(
    (claim) =>
      claim.sentence === sentence &&
      (POSTS.has(claim.type) || (claim.type === 'OFFICIAL_OF' && isHeldByOne(claim.title))) &&
      !LEFT.test(claim.title ?? ''),
  );
  if (posts.length === 0) return [];
  return tree.tokens.flatMap(({ upos }, verb) => {
    const place = placeTaken(tree, verb);
    if (upos !== 'VERB' || isAsSomething(tree, verb)) return [];
    if (place === undefined && !SUCCEEDING.has(lemmaAt(tree, verb))) return [];
    const before = namedEnds(
      context,
      place === undefined ? patients(tree, verb) : possessorsOf(tree, place),
      'Person',
    );
    const after = namedEnds(context, successors(tree, verb), 'Person');
    const [one, ...others] = before;
    if (one === undefined || others.length > 0 || after.length !== 1) return [];
    const held = posts.filter(
      ({ subject }) => subject === one.mention || isSame(context, subject, one.mention),
    );
    const [post] = held;
    if (
      post === undefined ||
      held.some(({ object }) => !isSame(context, object, post.object) && object !== post.object)
    )
      return [];
    return after.map(({ mention }) =>
      draftClaim({
        rule: CLAIM_RULES.stateVerb,
        sentence,
        type: post.type,
        label: post.label.replace(IN_PASSING, ''),
        subject: mention,
        object: post.object,
        trigger: spanOf(tree, verb),
        triggerToken: verb,
        title: post.title?.replace(IN_PASSING, '') ?? null,
      }),
    );
  });
}

/** "To take X's place". */
function placeTaken(tree: Tree, verb: number): number | undefined {
  if (lemmaAt(tree, verb) !== 'take') return undefined;
  return dependents(tree, verb, 'obj').find((noun) => lemmaAt(tree, noun) === 'place');
}

/** "Replaced X with Y"; else whoever does the succeeding. */
function successors(tree: Tree, verb: number): number[] {
  const [replaced] = dependents(tree, verb, 'obj');
  const given = lemmaAt(tree, verb) === 'replace' ? withAfter(tree, verb, replaced) : [];
  return given.length > 0 ? given : agents(tree, verb);
}

/** The parser may hang "with Y" on the name of whom Y replaces. */
function withAfter(tree: Tree, verb: number, replaced: number | undefined): number[] {
  if (replaced === undefined) return obliques(tree, verb, ['with']);
  const names = [replaced, ...dependents(tree, replaced, 'appos', 'flat')];
  return [...obliques(tree, verb, ['with']), ...names.flatMap((name) => obliques(tree, name, ['with']))];
}

/** "Succeeded X as chairman" says itself what the post is. */
function isAsSomething(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obl').some((token) => caseOf(tree, token) === 'as');
}

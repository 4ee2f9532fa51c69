// A post that the same sentence says was left or will be: "X resigned as head of Y", "Y's minister, X, will be replaced". It stays
// what somebody has or had, and its title says so: "former", "outgoing".

import { RESIGNING } from '#ingest/lexicon/office-verbs.ts';
import { GOVERNING } from '#ingest/lexicon/post-types.ts';
import { DENYING, UNDONE } from '#ingest/lexicon/scope.ts';
import type { ClaimState } from '#ingest/state.ts';
import { caseOf, conjuncts, isPluralNoun } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import {
  ancestors,
  dependents,
  hasDependent,
  lemmaAt,
  phrasalLemma,
  subtree,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { isPassiveReading, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

/** What somebody may leave; who has founded something has done so for good. */
const POSTS: ReadonlySet<string> = new Set([
  ...GOVERNING,
  'HEAD_OF',
  'OFFICIAL_OF',
  'SPOKESPERSON_OF',
  'ADVISER_OF',
]);
const GOING: ReadonlySet<string> = new Set([...RESIGNING, 'bow out']);
const VACATING: ReadonlySet<string> = new Set(['leave', 'quit', 'vacate', 'relinquish']);
const POST: ReadonlySet<string> = new Set('office post job position role power'.split(' '));
const OUSTING: ReadonlySet<string> = new Set(
  'replace succeed oust dismiss sack fire remove depose topple unseat'.split(' '),
);
const SAYS_SO = /^(?:former|ex|ex-\S*|outgoing|incoming|then|late|ousted|deposed|retired|designate|elect)\b/;
const OPEN: ReadonlySet<string> = new Set([...UNDONE, 'must']);
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'before']);

/** The claims with such titles; needs those of all rules. */
export function withLeftPosts(
  contexts: readonly RuleContext[],
  claims: readonly ClaimState[],
): readonly ClaimState[] {
  const leavings = contexts.flatMap((context) =>
    context.tree.tokens.flatMap(({ upos }, verb) => {
      const when = upos === 'VERB' ? whenLeft(context.tree, verb) : null;
      return when === null ? [] : [{ context, verb, when, people: leaversOf(context, verb) }];
    }),
  );
  return claims.map((claim) => {
    if (claim.title === null || !POSTS.has(claim.type) || SAYS_SO.test(claim.title)) return claim;
    const left = leavings.find(
      ({ context, verb, people }) =>
        context.sentence === claim.sentence &&
        people.some((person) => isSame(context, person, claim.subject)) &&
        isThePost(context, verb, claim, claims),
    );
    if (left === undefined) return claim;
    return { ...claim, title: `${left.when} ${claim.title}`, label: `${left.when} ${claim.label}` };
  });
}

/** Who goes, or is made to go. */
function leaversOf({ index, tree }: RuleContext, verb: number): number[] {
  const goes =
    GOING.has(phrasalLemma(tree, verb)) ||
    (VACATING.has(lemmaAt(tree, verb)) &&
      dependents(tree, verb, 'obj').some((object) => POST.has(lemmaAt(tree, object))));
  const gone = goes
    ? surfaceSubjects(tree, verb)
    : OUSTING.has(lemmaAt(tree, verb))
      ? patients(tree, verb)
      : [];
  return gone.flatMap((token) => {
    // "Y's co-chairs, A and B, resigned": all whom the plural names.
    const several = isPluralNoun(tree, token);
    const apposed = dependents(tree, token, 'appos').flatMap((name) =>
      several ? conjuncts(tree, name) : [name],
    );
    const named = [...apposed, token].flatMap((each) => index.at(each) ?? []);
    const people = named.filter((mention) => index.mention(mention).type === 'Person');
    return several ? people : people.slice(0, 1);
  });
}

/** The one that the verb names behind "as", else the only one that the sentence gives. */
function isThePost(
  context: RuleContext,
  verb: number,
  claim: ClaimState,
  claims: readonly ClaimState[],
): boolean {
  const { tree } = context;
  const named = dependents(tree, verb, 'obl').filter((token) => caseOf(tree, token) === 'as');
  if (named.length > 0)
    return named
      .flatMap((token) => subtree(tree, token))
      .some((token) => tokenAt(tree, token).start === claim.trigger?.start);
  // "Resigned from the board", "quit the party": another post.
  const other = dependents(tree, verb, 'obl').some((token) => caseOf(tree, token) === 'from');
  const object = dependents(tree, verb, 'obj').some((token) => !POST.has(lemmaAt(tree, token)));
  if (other || (object && !OUSTING.has(lemmaAt(tree, verb)))) return false;
  return claims.every(
    ({ sentence, title, object: owner, subject }) =>
      sentence !== claim.sentence ||
      title === null ||
      !isSame(context, subject, claim.subject) ||
      isSame(context, owner, claim.object),
  );
}

/** "Resigned", "has been replaced": before; "will step down", "leaves office", "is stepping down": soon; null where it is not said to be so. */
function whenLeft(tree: Tree, verb: number): 'former' | 'outgoing' | null {
  if (
    !GOING.has(phrasalLemma(tree, verb)) &&
    !VACATING.has(lemmaAt(tree, verb)) &&
    !OUSTING.has(lemmaAt(tree, verb))
  )
    return null;
  const beside = dependents(tree, verb, 'aux', 'advmod', 'mark').map((child) => wordAt(tree, child));
  if (beside.some((word) => OPEN.has(word) || CONDITIONS.has(word) || /n['’]t$/.test(word))) return null;
  if (ancestors(tree, verb).some((above) => DENYING.has(lemmaAt(tree, above)))) return null;
  const word = wordAt(tree, verb);
  if (beside.includes('will')) return 'outgoing';
  const passive = isPassiveReading(tree, verb);
  if (passive) return beside.some((aux) => ['is', 'are', 'being'].includes(aux)) ? 'outgoing' : 'former';
  if (word.endsWith('ing')) return hasDependent(tree, verb, 'aux', 'be') ? 'outgoing' : null;
  if (word !== lemmaAt(tree, verb)) return word.endsWith('s') ? 'outgoing' : 'former';
  const isOwnClause = ['root', 'acl', 'conj'].includes(tokenAt(tree, verb).deprel);
  return lemmaAt(tree, verb) === 'quit' && isOwnClause ? 'former' : null;
}

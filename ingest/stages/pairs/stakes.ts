// What makes no company the unit of another: a share of it, a purchase that is only meant, and an owner who is only a relative
// of somebody's.
import { OFFICES, TIES } from '#ingest/lexicon/offices.ts';
import { FUTURE_AUXILIARIES, POSSIBLE_AUXILIARIES } from '#ingest/lexicon/scope.ts';
import { isPossessive } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, dependents, hasDependent, lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';

const SHARES: ReadonlySet<string> = new Set('stake share shareholding minority percent %'.split(' '));
const BUYING: ReadonlySet<string> = new Set(['acquire', 'buy', 'purchase', 'take']);

export function isNoUnit(context: RuleContext, { relation, subject, object, tie }: Candidate): boolean {
  if (relation.type !== 'SUBSIDIARY_OF' || typeof object !== 'number') return false;
  const { index, tree } = context;
  // "Larsen Company": a word of a name is none that says something of it.
  const { trigger } = tie;
  const inName = trigger === null ? null : index.at(trigger);
  if (inName !== null && index.mention(inName).kind === 'name') return true;
  const [unit, owner] = [index.mention(subject), index.mention(object)];
  const [from, to] = [Math.min(unit.last, owner.last), Math.max(unit.first, owner.first)];
  const between = tree.tokens.slice(from, to).map((_, at) => from + at);
  const way = [unit.head, owner.head].flatMap((token) => ancestors(tree, token));
  if ([...between, ...way].some((token) => SHARES.has(lemmaAt(tree, token)))) return true;
  if (trigger !== null && BUYING.has(lemmaAt(tree, trigger)) && isToCome(context, trigger)) return true;
  return [...between, ...way].some((token) => isKinOf(context, token));
}

/** "Plans to acquire", "will acquire", "is acquiring". */
function isToCome({ tree }: RuleContext, verb: number): boolean {
  if (hasDependent(tree, verb, 'mark', 'to') || tokenAt(tree, verb).text.endsWith('ing')) return true;
  return dependents(tree, verb, 'aux').some(
    (aux) => FUTURE_AUXILIARIES.has(wordAt(tree, aux)) || POSSIBLE_AUXILIARIES.has(wordAt(tree, aux)),
  );
}

/** "His son's": a relative or friend who owns the noun behind. */
function isKinOf({ tree }: RuleContext, token: number): boolean {
  return TIES.has(OFFICES.get(lemmaAt(tree, token))?.id ?? '') && isPossessive(tree, token);
}

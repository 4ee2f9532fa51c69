// Which of the relation graph's answers are let through. Learnt from passages that were picked because they state a
// relation, it finds one between any two names of a news sentence: so every answer needs ends that the ontology admits, and
// a word that says it or a construction that does without one.
import { OFFICES } from '#ingest/lexicon/offices.ts';
import { admits } from '#ingest/syntax/claim-ends.ts';
import { firstConjunct } from '#ingest/syntax/nouns.ts';
import { isSame, type RuleContext } from '#ingest/syntax/rule-context.ts';
import { ancestors, lemmaAt, type Tree, tokenAt, treeDistance } from '#ingest/syntax/tree.ts';

import { isOnlyConcerned } from './acted-for.ts';
import { isBystander } from './bystanders.ts';
import type { Candidate } from './candidates.ts';
import { isOthersKin } from './kin.ts';
import { hasOtherBody } from './other-body.ts';
import { isOfOtherClause } from './other-clause.ts';
import { hasOtherHolder } from './other-holder.ts';
import { isOthersCountry } from './others-country.ts';
import { isOthersThing } from './others-things.ts';
import { isSaidOfAnother } from './said-of-another.ts';
import { isNoUnit } from './stakes.ts';
import type { Place, Tie } from './tie.ts';

/** Least probability by what bears the answer out; beyond all measure where that never suffices. */
const LEAST = { way: 0.5, near: 0.6, far: 0.9, construed: 0.65, date: 0.8, sure: 0.9 } as const;
/** Types that are said without a word for them: "the Dane X", "Bonn, Germany", "X of the Civic Party". */
const WORDLESS: ReadonlySet<string> = new Set(['CITIZEN_OF', 'LOCATED_IN', 'BASED_IN', 'EMPLOYEE_OF']);
/** Types that no sentence says without a word for them. */
const NEVER_WORDLESS: ReadonlySet<string> = new Set(['SPOUSE_OF', 'FOUNDED']);
const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Group']);
/** Steps in the tree that such a construction takes at most. */
const STEPS = 2;

/** Ways in which a sentence says it of another, or not at all. */
const OBJECTIONS: ReadonlyArray<(context: RuleContext, candidate: Candidate) => boolean> = [
  isSaidOfAnother,
  isOnlyConcerned,
  isOthersKin,
  isOfOtherClause,
  hasOtherHolder,
  hasOtherBody,
  isBystander,
  isOthersCountry,
  isOthersThing,
  isNoUnit,
];

export function passes(context: RuleContext, candidate: Candidate): boolean {
  const { subject, object, relation, probability, tie } = candidate;
  if (typeof object === 'number' && isSame(context, subject, object)) return false;
  const mention = typeof object === 'number' ? object : -1;
  if (!admits(context.state, { type: relation.type, subject, object: mention })) return false;
  if (relation.type === 'LOCATED_IN') return probability >= LEAST.construed && isInside(context, candidate);
  if (OBJECTIONS.some((objects) => objects(context, candidate))) return false;
  if (tie.trigger !== null && probability >= LEAST[tie.reach]) return true;
  if (mention === -1)
    return relation.type !== 'FOUNDED_ON' && probability >= LEAST.date && !isOwnersDate(context, candidate);
  if (NEVER_WORDLESS.has(relation.type)) return false;
  const least = WORDLESS.has(relation.type) ? LEAST.construed : LEAST.sure;
  return probability >= least && isConstrued(context, candidate);
}

/**
 * "X (12 May 1901 - 3 June 1987)" has no word for either; but "his second visit since the war of 2022" has a date right behind
 * a pronoun that only owns what the date is about.
 */
function isOwnersDate({ index }: RuleContext, { subject, tie }: Candidate): boolean {
  const { kind, text } = index.mention(subject);
  return tie.trigger === null && kind === 'pronoun' && !/^(?:who|which)$/i.test(text);
}

/** One of the two hangs on the other, or both on one noun; of a list its first member stands for all. */
function isConstrued({ index, tree }: RuleContext, { subject, object, tie }: Candidate): boolean {
  if (tie.clauses > 0) return false;
  const head = firstConjunct(tree, index.mention(subject).head);
  const other = firstConjunct(tree, typeof object === 'number' ? index.mention(object).head : object.head);
  const distance = treeDistance(tree, head, other);
  if (distance > STEPS + 1) return false;
  if (distance <= 1 || ancestors(tree, head).includes(other) || ancestors(tree, other).includes(head))
    return true;
  const top = ancestors(tree, head).find((token) => ancestors(tree, other).includes(token));
  return top !== undefined && distance <= STEPS && ['NOUN', 'PROPN', 'NUM'].includes(tokenAt(tree, top).upos);
}

/** The larger place hangs on the smaller one and stands behind it: "Bonn in Germany", never "Swiss ... Geneva". */
function isInside(context: RuleContext, { subject, object, tie }: Candidate): boolean {
  const { index, tree } = context;
  if (typeof object !== 'number') return false;
  const inner = index.mention(subject);
  const isActor = (other: number | null) =>
    other !== null && other !== subject && ACTORS.has(index.mention(other).type);
  const outer = index.mention(object);
  if (outer.first < inner.last || tie.clauses > 0 || isOfOtherPlace(context, inner, tie)) return false;
  const above = ancestors(tree, outer.head);
  const way = above.slice(0, Math.max(0, above.indexOf(inner.head)));
  // "X, an ally of Y" is not in Y, nor is "X, shelled by Russian forces" in Russia.
  if (way.some((token) => OFFICES.has(lemmaAt(tree, token))) || isModifier(tree, outer.head)) return false;
  // "X, a mine owned by China's Y": the place is the other's.
  if (way.some((token) => isActor(index.at(token)))) return false;
  return above.includes(inner.head) || (tie.trigger !== null && tie.reach === 'way');
}

/** "X was caught in Y, the capital of Z": the noun says where Y is, not X. */
function isOfOtherPlace({ tree, index }: RuleContext, { first, last }: Place, { trigger }: Tie): boolean {
  if (trigger === null || tokenAt(tree, trigger).deprel !== 'appos') return false;
  const { head } = tokenAt(tree, trigger);
  const place = index.at(head);
  return place !== null && index.mention(place).type === 'Location' && (head < first || head >= last);
}

/** An adjective in front of a noun that is no place: "Russian" in "Russian forces". */
function isModifier(tree: Tree, token: number): boolean {
  const { deprel, head, upos } = tokenAt(tree, token);
  return upos === 'ADJ' && deprel === 'amod' && tokenAt(tree, head).upos === 'NOUN' && head > token;
}

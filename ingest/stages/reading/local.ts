// What a word's own dependents do to it: negation, auxiliaries, adverbs, conditions, adjectives of an event noun.
import type { Modality } from '#cypher/model/reading.ts';
import {
  ALLEGED_ADJECTIVES,
  ALLEGING_ADVERBS,
  CONDITIONS,
  FUTURE_AUXILIARIES,
  NEGATORS,
  PLANNED_ADJECTIVES,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_ADVERBS,
  POSSIBLE_AUXILIARIES,
} from '#ingest/lexicon/scope.ts';
import { isNegatedNoun } from '#ingest/syntax/nouns.ts';
import { dependents, hasDependent, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

export interface LocalEffect {
  denied: boolean;
  modality: Modality;
}

const AFFIRMING = new Set(['only', 'just', 'merely', 'simply']);

/** `from` is the dependent that the reading comes up from: what it says itself has been counted. */
export function localEffect(tree: Tree, token: number, from: number | null = null): LocalEffect {
  const noun = ['NOUN', 'PROPN'].includes(tokenAt(tree, token).upos);
  const denied = isNegated(tree, token, from) || (noun && isNegatedNoun(tree, token));
  return { denied, modality: modalityAt(tree, token) };
}

const NOBODY = new Set(['nothing', 'nobody', 'none']);

/** "Nobody expects", "No troops attacked", "Neither A nor B met": a negative subject denies its verb. */
export function hasNegativeSubject(tree: Tree, token: number, from: number | null = null): boolean {
  return dependents(tree, token, 'nsubj').some(
    (child) => child !== from && (NOBODY.has(wordAt(tree, child)) || isNegatedNoun(tree, child)),
  );
}

/** "Is against joining". */
function isAgainst(tree: Tree, token: number): boolean {
  return hasDependent(tree, token, 'cop') && hasDependent(tree, token, 'mark', 'against');
}

function isNegated(tree: Tree, token: number, from: number | null): boolean {
  if (hasNegativeSubject(tree, token, from) || isAgainst(tree, token)) return true;
  const noLonger = dependents(tree, token, 'advmod').some(
    (child) => wordAt(tree, child) === 'longer' && wordAt(tree, child - 1) === 'no',
  );
  if (noLonger) return true;
  const negators = dependents(tree, token, 'advmod', 'cc', 'det', 'aux').filter((child) =>
    NEGATORS.has(wordAt(tree, child)),
  );
  // "not only met X but ..." denies nothing.
  const real = negators.filter((child) => !AFFIRMING.has(wordAt(tree, child + 1)));
  return real.length % 2 === 1;
}

function modalityAt(tree: Tree, token: number): Modality {
  const adverbs = dependents(tree, token, 'advmod').map((child) => wordAt(tree, child));
  const adjectives = dependents(tree, token, 'amod').map((child) => wordAt(tree, child));
  if (
    adverbs.some((word) => ALLEGING_ADVERBS.has(word)) ||
    adjectives.some((word) => ALLEGED_ADJECTIVES.has(word))
  )
    return 'alleged';
  const auxiliaries = dependents(tree, token, 'aux').map((child) => wordAt(tree, child));
  const conditional =
    isInverted(tree, token) ||
    dependents(tree, token, 'mark').some((child) => CONDITIONS.has(wordAt(tree, child)));
  if (
    conditional ||
    auxiliaries.some((word) => POSSIBLE_AUXILIARIES.has(word)) ||
    adverbs.some((word) => POSSIBLE_ADVERBS.has(word)) ||
    adjectives.some((word) => POSSIBLE_ADJECTIVES.has(word))
  )
    return 'possible';
  const toBe =
    hasDependent(tree, token, 'mark', 'to') &&
    (hasDependent(tree, token, 'aux', 'be') || hasDependent(tree, token, 'cop', 'be'));
  if (
    isScheduled(tree, token, toBe) ||
    auxiliaries.some((word) => FUTURE_AUXILIARIES.has(word)) ||
    adjectives.some((word) => PLANNED_ADJECTIVES.has(word))
  )
    return 'planned';
  return 'actual';
}

/** "Had X attacked Y, ...": a clause that opens with its auxiliary is a condition. */
function isInverted(tree: Tree, token: number): boolean {
  const [subject] = dependents(tree, token, 'nsubj');
  if (subject === undefined || tokenAt(tree, token).deprel !== 'advcl') return false;
  return dependents(tree, token, 'aux').some(
    (child) => child < subject && ['had', 'should', 'were'].includes(wordAt(tree, child)),
  );
}

/** "is to visit": a form of "be" right in front of the infinitive's mark. */
function isScheduled(tree: Tree, token: number, toBe: boolean): boolean {
  if (!toBe || tokenAt(tree, token).upos !== 'VERB') return false;
  const mark = dependents(tree, token, 'mark').find((child) => wordAt(tree, child) === 'to') ?? token;
  return dependents(tree, token, 'aux', 'cop').some(
    (child) => child < mark && /^(?:is|are|was|were|'s|’s)$/.test(wordAt(tree, child)),
  );
}

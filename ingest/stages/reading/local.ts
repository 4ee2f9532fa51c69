// What a word's own dependents do to it: negation, auxiliaries, adverbs, conditions, adjectives of an event noun.
import type { Modality } from '#cypher/model/reading.ts';
import {
  ALLEGED_ADJECTIVES,
  ALLEGING_ADVERBS,
  COMMITTING,
  CONDITIONS,
  FUTURE_AUXILIARIES,
  NEARLY,
  NEGATORS,
  PLANNED_ADJECTIVES,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_ADVERBS,
  POSSIBLE_AUXILIARIES,
} from '#ingest/lexicon/scope.ts';
import { isNegatedNoun } from '#ingest/syntax/nouns.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

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

/** "Is against joining": the gerund is what the sentence says, whether the parser takes "is" for its copula or its auxiliary. */
function isAgainst(tree: Tree, token: number): boolean {
  const [against] = dependents(tree, token, 'mark').filter((child) => wordAt(tree, child) === 'against');
  if (against === undefined) return false;
  return (
    hasDependent(tree, token, 'cop') ||
    dependents(tree, token, 'aux').some((child) => child < against && lemmaAt(tree, child) === 'be')
  );
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
  const nearly = dependents(tree, token, 'advmod').some((child) => NEARLY.has(wordAt(tree, child)));
  if (nearly && tokenAt(tree, token).upos === 'VERB') return true;
  // "not only met X but ..." denies nothing.
  const real = negators.filter((child) => !AFFIRMING.has(wordAt(tree, child + 1)));
  return real.length % 2 === 1;
}

/** What adjectives say of a noun: "alleged", "possible", "planned". */
export function adjectiveModality(tree: Tree, noun: number): Modality {
  const words = dependents(tree, noun, 'amod').map((child) => wordAt(tree, child));
  if (words.some((word) => ALLEGED_ADJECTIVES.has(word))) return 'alleged';
  if (words.some((word) => POSSIBLE_ADJECTIVES.has(word))) return 'possible';
  return words.some((word) => PLANNED_ADJECTIVES.has(word)) ? 'planned' : 'actual';
}

function modalityAt(tree: Tree, token: number): Modality {
  const adverbs = dependents(tree, token, 'advmod').map((child) => wordAt(tree, child));
  const adjectives = adjectiveModality(tree, token);
  if (adjectives === 'alleged' || adverbs.some((word) => ALLEGING_ADVERBS.has(word))) return 'alleged';
  const auxiliaries = dependents(tree, token, 'aux').map((child) => wordAt(tree, child));
  const conditional =
    isInverted(tree, token) ||
    dependents(tree, token, 'mark').some((child) => CONDITIONS.has(fixedAt(tree, child)));
  const promised = isPromised(tree, token);
  if (
    conditional ||
    adjectives === 'possible' ||
    auxiliaries.some((word) => POSSIBLE_AUXILIARIES.has(word) && !(promised && WOULD.has(word))) ||
    adverbs.some((word) => POSSIBLE_ADVERBS.has(word))
  )
    return 'possible';
  const toBe =
    hasDependent(tree, token, 'mark', 'to') &&
    (hasDependent(tree, token, 'aux', 'be') || hasDependent(tree, token, 'cop', 'be'));
  if (
    adjectives === 'planned' ||
    isScheduled(tree, token, toBe) ||
    isDue(tree, token) ||
    auxiliaries.some((word) => FUTURE_AUXILIARIES.has(word) || (promised && WOULD.has(word)))
  )
    return 'planned';
  return 'actual';
}

const WOULD = new Set(['would', "'d", '’d']);

/** "Announced that it would join", "said it would join": the future, seen from the past; not with a condition. */
function isPromised(tree: Tree, token: number): boolean {
  const { deprel, head, upos } = tokenAt(tree, token);
  if (deprel !== 'ccomp') return false;
  const ofSelf =
    lemmaAt(tree, head) === 'say' &&
    upos === 'VERB' &&
    hasDependent(tree, token, 'nsubj', 'it', 'he', 'she', 'they') &&
    !WISHES.has(lemmaAt(tree, token));
  if (!COMMITTING.has(lemmaAt(tree, head)) && !ofSelf) return false;
  return !dependents(tree, token, 'advcl').some((clause) =>
    dependents(tree, clause, 'mark').some((mark) => CONDITIONS.has(fixedAt(tree, mark))),
  );
}

/** What somebody says he would do if he had his way. */
const WISHES: ReadonlySet<string> = new Set([
  'like',
  'prefer',
  'love',
  'hate',
  'welcome',
  'need',
  'have',
  'make',
]);

/** A word with those that are fixed to it: "in case". */
function fixedAt(tree: Tree, token: number): string {
  const rest = dependents(tree, token, 'fixed').map((child) => wordAt(tree, child));
  return [wordAt(tree, token), ...rest].join(' ');
}

/** "Had X attacked Y, ...": a clause that opens with its auxiliary is a condition. */
function isInverted(tree: Tree, token: number): boolean {
  const [subject] = dependents(tree, token, 'nsubj');
  if (subject === undefined || tokenAt(tree, token).deprel !== 'advcl') return false;
  return dependents(tree, token, 'aux').some(
    (child) => child < subject && ['had', 'should', 'were'].includes(wordAt(tree, child)),
  );
}

/** "is due to arrive": two words that the parser takes for one adverb. */
function isDue(tree: Tree, token: number): boolean {
  return dependents(tree, token, 'advmod').some(
    (child) => wordAt(tree, child) === 'due' && hasDependent(tree, child, 'fixed', 'to'),
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

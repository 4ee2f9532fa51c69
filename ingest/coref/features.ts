// What speaks for and against two phrases being one, as indexes of binary features: the ranker adds up what each is
// worth. Groups have fixed sizes, so that weights keep their meaning; a change here needs new weights.
import type { SentenceState } from '#ingest/state.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

import type { Phrase } from './phrases.ts';
import { FORMS, ROLES, SORTS, type Traits } from './traits.ts';

/** A phrase with what is known of it before anything is tied. */
export interface Candidate {
  phrase: Phrase;
  traits: Traits;
  index: number;
  /** Who is who among names, decided before; null for what is no name. */
  named: number | null;
  /** Earlier phrases with the same key. */
  seen: number;
  /** Place among the phrases of its sort in its sentence. */
  order: number;
  /** Steps from the head to the root of its sentence. */
  depth: number;
}

const CLASSES = ['first', 'second', 'third', 'it', 'this', 'relative', 'name', 'noun'] as const;

function classOf({ form, name }: Traits): number {
  if (form === 'i' || form === 'we') return 0;
  if (form === 'you') return 1;
  if (form === 'he' || form === 'she' || form === 'they') return 2;
  if (form === 'it') return 3;
  if (form === 'this' || form === 'other-pronoun') return 4;
  if (form === 'relative') return 5;
  return name ? 6 : 7;
}

const PRONOUN_WORDS =
  `i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
  herself it its itself they them their theirs themselves this that these those who whom whose which`
    .split(/\s+/)
    .filter((word) => word !== '');

const C = CLASSES.length;
const F = FORMS.length;
const S = SORTS.length;
const R = ROLES.length;

/** Sizes of the groups of a pair's features, in their order. */
const PAIR_GROUPS = [
  F * F, // 0 forms
  8 * C, // 1 words in common
  7 * C, // 2 distance in sentences
  7 * C, // 3 distance in phrases
  9 * C, // 4 gender and number
  S * F, // 5 sort against form
  R * R * 2, // 6 roles, in one sentence or not
  3 * C, // 7 same governor
  3 * C, // 8 one inside the other
  4 * C, // 9 quotation
  3 * C, // 10 who is who among names
  4 * C, // 11 how often the antecedent was there before
  4 * C, // 12 place among the fitting ones, nearest first
  2 * C, // 13 subject of its sentence
  PRONOUN_WORDS.length + 1, // 14 the same pronoun
  S * S, // 15 sorts
  2 * C, // 16 predicate or apposition of the other
  4 * C, // 17 modifiers
  (R + 1) * C, // 18 the antecedent's verb stands over the anaphor, by the antecedent's role
  4 * C, // 19 depth of the antecedent
  3 * 2 * C, // 20 place of the antecedent among those of its sort, in one sentence or not
  (R + 1) * C, // 21 the antecedent stands behind, by the anaphor's role
] as const;

const ALONE_GROUPS = [
  F, // 0 form
  PRONOUN_WORDS.length + 1, // 1 pronoun
  4 * F, // 2 seen before
  R * C, // 3 role
  5 * C, // 4 place in the document
  2 * F, // 5 postmodified
  4 * C, // 6 length
  2 * C, // 7 begins its sentence
  4, // 8 emptiness of "it"
  S * F, // 9 sort
  2 * C, // 10 quoted
] as const;

function bases(sizes: readonly number[]): { base: number[]; total: number } {
  let total = 0;
  const base = sizes.map((size) => {
    const at = total;
    total += size;
    return at;
  });
  return { base, total };
}

const PAIR = bases(PAIR_GROUPS);
const ALONE = bases(ALONE_GROUPS);
export const PAIR_FEATURES = PAIR.total;
export const ALONE_FEATURES = ALONE.total;

function bucket(value: number, borders: readonly number[]): number {
  const at = borders.findIndex((border) => value <= border);
  return at < 0 ? borders.length : at;
}

function pronounWord(tree: Tree, token: number): number {
  const at = PRONOUN_WORDS.indexOf(wordAt(tree, token));
  return at < 0 ? PRONOUN_WORDS.length : at;
}

/** 0 nothing, 1 unequal pronouns, 2 same name, 3 part of the name, 4 same noun phrase, 5 same noun, 6 initials, 7 same pronoun kind. */
function wordsInCommon(a: Traits, b: Traits): number {
  if (a.pronoun && b.pronoun) return a.form === b.form ? 7 : 1;
  if (a.pronoun || b.pronoun) return 0;
  if (a.name && b.name) {
    if (a.key === b.key) return 2;
    const [short, long] =
      a.keyWords.length < b.keyWords.length ? [a.keyWords, b.keyWords] : [b.keyWords, a.keyWords];
    if (short.length > 0 && short.every((word) => long.includes(word))) return 3;
    return isInitials(a.key, b.keyWords) || isInitials(b.key, a.keyWords) ? 6 : 0;
  }
  if (a.key !== b.key) return 0;
  return a.words.join(' ') === b.words.join(' ') ? 4 : 5;
}

function isInitials(short: string, long: readonly string[]): boolean {
  const letters = short.replaceAll('.', '');
  const words = long.filter((word) => !/^(?:of|and|for|the|in)$/.test(word));
  return (
    letters.length > 1 && letters.length === words.length && words.map((word) => word[0]).join('') === letters
  );
}

function agreement(a: Traits, b: Traits): number {
  const gender = a.gender === null || b.gender === null ? 1 : a.gender === b.gender ? 0 : 2;
  const number = a.plural === null || b.plural === null ? 1 : a.plural === b.plural ? 0 : 2;
  return gender * 3 + number;
}

/** Nothing in form speaks against the two being one. */
export function fits(antecedent: Traits, anaphor: Traits): boolean {
  const value = agreement(antecedent, anaphor);
  if (value >= 6 || value % 3 === 2) return false;
  if (anaphor.form === 'he' || anaphor.form === 'she') return antecedent.sort === 'person';
  if (anaphor.form === 'it') return antecedent.sort !== 'person' && antecedent.sort !== 'people';
  return true;
}

function modifiers(a: Traits, b: Traits): number {
  if (b.modifiers.size === 0) return 0;
  const shared = [...b.modifiers].filter((word) => a.modifiers.has(word)).length;
  if (shared === b.modifiers.size) return 1;
  return shared > 0 ? 2 : 3;
}

/** True when `over` is among the ancestors of a token. */
function stands(tree: Tree, over: number, token: number): boolean {
  return over >= 0 && ancestors(tree, token).includes(over);
}

function isPredicateOf(tree: Tree, predicate: Phrase, subject: Phrase): boolean {
  const head = tokenAt(tree, predicate.head);
  if (head.deprel === 'appos' && head.head === subject.head) return true;
  const copular = dependents(tree, predicate.head, 'cop').length > 0;
  return (
    copular &&
    tokenAt(tree, subject.head).head === predicate.head &&
    tokenAt(tree, subject.head).deprel === 'nsubj'
  );
}

/** Puts the indexes of the pair's features into `out`; returns how many. `nearer`: fitting candidates between the two. */
export function pairFeatures(
  sentences: readonly SentenceState[],
  antecedent: Candidate,
  anaphor: Candidate,
  nearer: number,
  out: Int32Array,
): number {
  const { phrase: p, traits: a } = antecedent;
  const { phrase: q, traits: b } = anaphor;
  const kind = classOf(b);
  const same = p.sentence === q.sentence;
  let count = 0;
  const put = (group: number, value: number): void => {
    out[count++] = (PAIR.base[group] ?? 0) + value;
  };
  const tree = treeOfSentence(sentences, q.sentence);
  put(0, FORMS.indexOf(b.form) * F + FORMS.indexOf(a.form));
  put(1, wordsInCommon(a, b) * C + kind);
  put(2, bucket(q.sentence - p.sentence, [0, 1, 2, 3, 5, 9]) * C + kind);
  put(3, bucket(anaphor.index - antecedent.index, [1, 2, 4, 7, 12, 25]) * C + kind);
  put(4, agreement(a, b) * C + kind);
  put(5, SORTS.indexOf(a.sort) * F + FORMS.indexOf(b.form));
  put(6, (ROLES.indexOf(a.role) * R + ROLES.indexOf(b.role)) * 2 + (same ? 1 : 0));
  const governed = a.governorLemma !== '' && a.governorLemma === b.governorLemma;
  put(7, (same && a.governor === b.governor && a.governor >= 0 ? 2 : governed ? 1 : 0) * C + kind);
  const inside = same && p.first <= q.first && q.last <= p.last;
  const holds = same && q.first <= p.first && p.last <= q.last;
  put(8, (inside ? 1 : holds ? 2 : 0) * C + kind);
  put(9, ((a.quoted ? 2 : 0) + (b.quoted ? 1 : 0)) * C + kind);
  const named = antecedent.named === null || anaphor.named === null;
  put(10, (named ? 0 : antecedent.named === anaphor.named ? 1 : 2) * C + kind);
  put(11, bucket(antecedent.seen, [0, 1, 3]) * C + kind);
  put(12, (fits(a, b) ? bucket(nearer, [0, 1]) : 3) * C + kind);
  put(13, (a.role === 'nsubj' ? 1 : 0) * C + kind);
  const treeOfP = same ? tree : treeOfSentence(sentences, p.sentence);
  const samePronoun = b.pronoun && wordAt(treeOfP, p.head) === wordAt(tree, q.head);
  if (samePronoun) put(14, pronounWord(tree, q.head));
  put(15, SORTS.indexOf(a.sort) * S + SORTS.indexOf(b.sort));
  put(16, (same && (isPredicateOf(tree, q, p) || isPredicateOf(tree, p, q)) ? 1 : 0) * C + kind);
  if (!b.pronoun) put(17, modifiers(a, b) * C + kind);
  put(18, (same && stands(tree, a.governor, q.head) ? ROLES.indexOf(a.role) + 1 : 0) * C + kind);
  put(19, bucket(antecedent.depth, [1, 2, 3]) * C + kind);
  put(20, (bucket(antecedent.order, [0, 1]) * 2 + (same ? 1 : 0)) * C + kind);
  put(21, (antecedent.index > anaphor.index ? ROLES.indexOf(b.role) + 1 : 0) * C + kind);
  return count;
}

/** The same for a phrase alone: whether it refers back at all. */
export function aloneFeatures(
  sentences: readonly SentenceState[],
  candidate: Candidate,
  out: Int32Array,
): number {
  const { phrase, traits } = candidate;
  const tree = treeOfSentence(sentences, phrase.sentence);
  const kind = classOf(traits);
  const form = FORMS.indexOf(traits.form);
  let count = 0;
  const put = (group: number, value: number): void => {
    out[count++] = (ALONE.base[group] ?? 0) + value;
  };
  put(0, form);
  put(1, traits.pronoun ? pronounWord(tree, phrase.head) : PRONOUN_WORDS.length);
  put(2, bucket(candidate.seen, [0, 1, 3]) * F + form);
  put(3, ROLES.indexOf(traits.role) * C + kind);
  put(4, bucket(candidate.index, [0, 10, 40, 120]) * C + kind);
  put(5, (traits.postmodified ? 1 : 0) * F + form);
  put(6, bucket(traits.words.length, [1, 2, 5]) * C + kind);
  put(7, (phrase.first <= 1 ? 1 : 0) * C + kind);
  if (traits.form === 'it') put(8, emptiness(tree, phrase.head));
  put(9, SORTS.indexOf(traits.sort) * F + form);
  put(10, (traits.quoted ? 1 : 0) * C + kind);
  return count;
}

/** "it is clear that", "it rains": 0 an ordinary place, 1 a weather verb or "seem", 2 with a clause behind, 3 expletive. */
function emptiness(tree: Tree, token: number): number {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel === 'expl') return 3;
  if (deprel !== 'nsubj' || head < 0) return 0;
  if (/^(?:rain|snow|seem|appear|happen|turn)$/.test(lemmaAt(tree, head))) return 1;
  const clauses = dependents(tree, head, 'csubj', 'ccomp', 'advcl', 'acl').filter((child) => child > head);
  return clauses.some((child) => dependents(tree, child, 'mark').length > 0) ? 2 : 0;
}

function treeOfSentence(sentences: readonly SentenceState[], index: number): Tree {
  const sentence = sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  return treeOf(sentence);
}

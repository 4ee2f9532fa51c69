// What speaks for and against two phrases being one, as indexes of binary features: the ranker adds up what each is
// worth. Groups have fixed sizes; a change here needs new weights.
import type { SentenceState } from '#ingest/state.ts';
import { type Tree, tokenAt, treeOf } from '#ingest/syntax/tree.ts';

import { AGREEMENTS, agreement, agrees } from './agreement.ts';
import type { Antecedent, Candidate } from './candidates.ts';
import { CLASSES, POSTS } from './classes.ts';
import { bucket, groupsOf } from './groups.ts';
import type { Phrase } from './phrases.ts';
import { PRONOUN_WORDS, pronounIndex } from './pronoun-words.ts';
import { CLAUSES, PLACES } from './sites.ts';
import { FORMS, NAMINGS, ROLES, SORTS } from './trait-kinds.ts';
import type { Traits } from './traits.ts';

const C = CLASSES.length;
const F = FORMS.length;
const S = SORTS.length;
const R = ROLES.length;
const P = PLACES.length;

/** Sizes of the groups of a pair's features, in their order. */
const GROUPS = groupsOf([
  F * F, // 0 forms
  8 * C, // 1 words in common
  7 * C, // 2 distance in sentences
  7 * C, // 3 distance in phrases
  AGREEMENTS * C, // 4 gender and number
  S * F, // 5 sort against form
  R * R * 2, // 6 roles, in one sentence or not
  3 * C, // 7 same governor
  3 * C, // 8 one inside the other
  4 * C, // 9 quotation
  3 * C, // 10 who is who among names
  4 * C, // 11 how often the antecedent was there before
  4 * C, // 12 place among the fitting ones, nearest first
  2 * C, // 13 subject of its sentence
  PRONOUN_WORDS + 1, // 14 the same pronoun
  S * S, // 15 sorts
  2 * C, // 16 predicate or apposition of the other
  4 * C, // 17 modifiers
  (R + 1) * C, // 18 the antecedent's verb stands over the anaphor, by the antecedent's role
  4 * C, // 19 depth of the antecedent
  3 * 2 * C, // 20 place of the antecedent among those of its sort, in one sentence or not
  (R + 1) * C, // 21 the antecedent stands behind, by the anaphor's role
  5 * C, // 22 how often its entity is mentioned before the anaphor
  4 * C, // 23 the person named most
  4 * POSTS, // 24 called the same again nearer, in one sentence or not
  8 * POSTS, // 25 fitting entities between, in one sentence or not
  5 * 4 * POSTS, // 26 steps up from the anaphor and down to the antecedent
  CLAUSES.length * P * 2, // 27 clause of the anaphor, place of the antecedent, before or behind
  P * P * 3, // 28 places by distance
  P * 2 * 3 * POSTS, // 29 place in a main clause or not, by distance
  NAMINGS.length * F, // 30 how it is named
  2 * C, // 31 in brackets
  8 * C, // 32 it speaks, by quotation of both
  4 * C, // 33 words of the phrases
  8 * POSTS, // 34 words between, in one sentence
  6 * POSTS, // 35 begins its sentence, by distance
  CLAUSES.length * 3 * POSTS, // 36 clause of the antecedent, by distance
] as const);

export const PAIR_FEATURES = GROUPS.total;

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
  return a.said === b.said ? 4 : 5;
}

function isInitials(short: string, long: readonly string[]): boolean {
  const letters = short.replaceAll('.', '');
  const words = long.filter((word) => !/^(?:of|and|for|the|in)$/.test(word));
  return (
    letters.length > 1 && letters.length === words.length && words.map((word) => word[0]).join('') === letters
  );
}

function modifiers(a: Traits, b: Traits): number {
  if (b.modifiers.size === 0) return 0;
  let shared = 0;
  for (const word of b.modifiers) if (a.modifiers.has(word)) shared++;
  if (shared === b.modifiers.size) return 1;
  return shared > 0 ? 2 : 3;
}

/** Words of the anaphor among those of the antecedent: 0 none, 1 some, 2 most, 3 all. */
function covered(a: Traits, b: Traits): number {
  let shared = 0;
  for (const word of b.words) if (a.words.includes(word)) shared++;
  if (shared === 0) return 0;
  if (shared === b.words.length) return 3;
  return shared * 2 > b.words.length ? 2 : 1;
}

function isPredicateOf(tree: Tree, predicate: Candidate, subject: Phrase): boolean {
  const head = tokenAt(tree, predicate.phrase.head);
  if (head.deprel === 'appos' && head.head === subject.head) return true;
  const { deprel, head: over } = tokenAt(tree, subject.head);
  return predicate.site.predicate && over === predicate.phrase.head && deprel === 'nsubj';
}

/** Steps from one phrase's head up to where both meet, and down to the other's; null when they do not. */
function path(from: Candidate, to: Candidate): [up: number, down: number] | null {
  const up = [from.phrase.head, ...from.site.above];
  const down = [to.phrase.head, ...to.site.above];
  const meet = up.findIndex((token) => down.includes(token));
  return meet < 0 ? null : [meet, down.indexOf(up[meet] ?? -1)];
}

/** Puts the indexes of the pair's features into `out`; returns how many. */
export function pairFeatures(
  sentences: readonly SentenceState[],
  { candidate: antecedent, nearer, rivals, again, mentions }: Antecedent,
  anaphor: Candidate,
  out: Int32Array,
): number {
  const { phrase: p, traits: a, site } = antecedent;
  const { phrase: q, traits: b } = anaphor;
  const { form: formA, sort: sortA, role: roleA, naming, place, clause } = antecedent.ordinals;
  const { form: formB, sort: sortB, role: roleB, kind, post } = anaphor.ordinals;
  const same = p.sentence === q.sentence;
  const far = same ? 0 : q.sentence - p.sentence === 1 ? 1 : 2;
  let count = 0;
  const put = (group: number, value: number): void => {
    out[count++] = (GROUPS.bases[group] ?? 0) + value;
  };
  const tree = treeOfSentence(sentences, q.sentence);
  put(0, formB * F + formA);
  put(1, wordsInCommon(a, b) * C + kind);
  put(2, bucket(q.sentence - p.sentence, [0, 1, 2, 3, 5, 9]) * C + kind);
  put(3, bucket(anaphor.index - antecedent.index, [1, 2, 4, 7, 12, 25]) * C + kind);
  put(4, agreement(a, b) * C + kind);
  put(5, sortA * F + formB);
  put(6, (roleA * R + roleB) * 2 + (same ? 1 : 0));
  const governed = a.governorLemma !== '' && a.governorLemma === b.governorLemma;
  put(7, (same && a.governor === b.governor && a.governor >= 0 ? 2 : governed ? 1 : 0) * C + kind);
  const inside = same && p.first <= q.first && q.last <= p.last;
  const holds = same && q.first <= p.first && p.last <= q.last;
  put(8, (inside ? 1 : holds ? 2 : 0) * C + kind);
  const quotation = (a.quoted ? 2 : 0) + (b.quoted ? 1 : 0);
  put(9, quotation * C + kind);
  const unnamed = antecedent.named === null || anaphor.named === null;
  put(10, (unnamed ? 0 : antecedent.named === anaphor.named ? 1 : 2) * C + kind);
  put(11, bucket(antecedent.seen, [0, 1, 3]) * C + kind);
  const fitting = agrees(a, b);
  put(12, (fitting ? bucket(nearer, [0, 1]) : 3) * C + kind);
  put(13, (a.role === 'nsubj' ? 1 : 0) * C + kind);
  if (b.pronoun && a.word === b.word) put(14, pronounIndex(b.word));
  put(15, sortA * S + sortB);
  put(
    16,
    (same && (isPredicateOf(tree, anaphor, p) || isPredicateOf(tree, antecedent, q)) ? 1 : 0) * C + kind,
  );
  if (!b.pronoun) put(17, modifiers(a, b) * C + kind);
  const over = same && a.governor >= 0 && anaphor.site.above.includes(a.governor);
  put(18, (over ? roleA + 1 : 0) * C + kind);
  put(19, bucket(site.above.length, [1, 2, 3]) * C + kind);
  put(20, (bucket(antecedent.order, [0, 1]) * 2 + (same ? 1 : 0)) * C + kind);
  const behind = antecedent.index > anaphor.index;
  put(21, (behind ? roleB + 1 : 0) * C + kind);
  if (!a.pronoun) put(22, bucket(mentions, [1, 2, 4, 8]) * C + kind);
  const leads = a.pronoun ? 0 : anaphor.leader < 0 ? 1 : anaphor.leader === antecedent.entity ? 2 : 3;
  if (b.pronoun) put(23, leads * C + kind);
  if (!a.pronoun) put(24, ((again ? 2 : 0) + (same ? 1 : 0)) * POSTS + post);
  if (fitting) put(25, (bucket(rivals, [0, 1, 2]) * 2 + (same ? 1 : 0)) * POSTS + post);
  const steps = same && b.pronoun ? path(anaphor, antecedent) : null;
  if (steps !== null) put(26, (Math.min(steps[0], 4) * 4 + Math.min(steps[1], 3)) * POSTS + post);
  if (same && b.pronoun) {
    put(27, (anaphor.ordinals.clause * P + place) * 2 + (behind ? 1 : 0));
    put(34, bucket(Math.abs(q.head - p.head), [1, 2, 3, 5, 8, 12, 20]) * POSTS + post);
  }
  put(28, (place * P + anaphor.ordinals.place) * 3 + far);
  put(29, ((place * 2 + (site.clause === 'main' ? 1 : 0)) * 3 + far) * POSTS + post);
  put(30, naming * F + formB);
  put(31, (site.bracketed ? 1 : 0) * C + kind);
  put(32, ((site.speaks ? 4 : 0) + quotation) * C + kind);
  if (!b.pronoun && !a.pronoun) put(33, covered(a, b) * C + kind);
  put(35, ((site.begins ? 3 : 0) + far) * POSTS + post);
  put(36, (clause * 3 + far) * POSTS + post);
  return count;
}

function treeOfSentence(sentences: readonly SentenceState[], index: number): Tree {
  const sentence = sentences[index];
  if (sentence === undefined) throw new RangeError(`no sentence ${index}`);
  return treeOf(sentence);
}

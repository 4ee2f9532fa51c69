// What speaks for and against a phrase referring back at all, as indexes of binary features.
import type { SentenceState } from '#ingest/state.ts';
import { dependents, lemmaAt, type Tree, tokenAt, treeOf } from '#ingest/syntax/tree.ts';

import type { Candidate } from './candidates.ts';
import { CLASSES } from './classes.ts';
import { bucket, groupsOf } from './groups.ts';
import { PRONOUN_WORDS, pronounIndex } from './pronoun-words.ts';
import { CLAUSES, PLACES } from './sites.ts';
import { FORMS, ROLES, SORTS } from './trait-kinds.ts';

const C = CLASSES.length;
const F = FORMS.length;
const S = SORTS.length;
const R = ROLES.length;

/** Words in front of a noun that say it is the same as before, or another. */
const CUES =
  'other another same such first second last new own former latter two both next only previous'.split(' ');
/** Nouns by their lemma, many to one. */
const LEMMAS = 512;
const RELATIONS =
  'nsubj obj iobj obl nmod conj appos root compound flat acl advcl parataxis xcomp ccomp vocative list dep dislocated discourse orphan det advmod reparandum'.split(
    ' ',
  );

const GROUPS = groupsOf([
  F, // 0 form
  PRONOUN_WORDS + 1, // 1 pronoun
  4 * F, // 2 seen before
  R * C, // 3 role
  5 * C, // 4 place in the document
  2 * F, // 5 postmodified
  4 * C, // 6 length
  2 * C, // 7 begins its sentence
  4, // 8 emptiness of "it"
  S * F, // 9 sort
  2 * C, // 10 quoted
  4 * C, // 11 its entity was mentioned before
  CUES.length, // 12 a telling modifier
  2 * C, // 13 predicate
  (RELATIONS.length + 1) * C, // 14 relation
  PLACES.length * CLAUSES.length, // 15 place and clause
  LEMMAS, // 16 noun
  2 * C, // 17 in brackets
] as const);

export const ALONE_FEATURES = GROUPS.total;

function hash(word: string): number {
  let value = 5381;
  for (let at = 0; at < word.length; at++) value = (value * 33 + word.charCodeAt(at)) % 1_000_003;
  return value % LEMMAS;
}

/** Puts the indexes of the phrase's features into `out`; returns how many. */
export function aloneFeatures(
  sentences: readonly SentenceState[],
  candidate: Candidate,
  out: Int32Array,
): number {
  const { phrase, traits, site } = candidate;
  const sentence = sentences[phrase.sentence];
  if (sentence === undefined) throw new RangeError(`no sentence ${phrase.sentence}`);
  const tree = treeOf(sentence);
  const { form, kind, role, sort, place, clause } = candidate.ordinals;
  let count = 0;
  const put = (group: number, value: number): void => {
    out[count++] = (GROUPS.bases[group] ?? 0) + value;
  };
  put(0, form);
  put(1, traits.pronoun ? pronounIndex(traits.word) : PRONOUN_WORDS);
  put(2, bucket(candidate.seen, [0, 1, 3]) * F + form);
  put(3, role * C + kind);
  put(4, bucket(candidate.index, [0, 10, 40, 120]) * C + kind);
  put(5, (traits.postmodified ? 1 : 0) * F + form);
  put(6, bucket(traits.words.length, [1, 2, 5]) * C + kind);
  put(7, (site.begins ? 1 : 0) * C + kind);
  if (traits.form === 'it') put(8, emptiness(tree, phrase.head));
  put(9, sort * F + form);
  put(10, (traits.quoted ? 1 : 0) * C + kind);
  if (!traits.pronoun) put(11, bucket(candidate.earlier, [0, 1, 3]) * C + kind);
  const cue = CUES.findIndex((word) => traits.modifiers.has(word));
  if (cue >= 0) put(12, cue);
  put(13, (site.predicate ? 1 : 0) * C + kind);
  const relation = RELATIONS.indexOf(site.deprel);
  put(14, (relation < 0 ? RELATIONS.length : relation) * C + kind);
  put(15, place * CLAUSES.length + clause);
  if (!traits.pronoun && !traits.name) put(16, hash(traits.key));
  put(17, (site.bracketed ? 1 : 0) * C + kind);
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

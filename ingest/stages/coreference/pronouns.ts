// Resolves pronouns by agreement, salience and a trained ranking. What nothing fits, or what a nameless noun fits best,
// stays unresolved.

import { NOUN_FRAMES } from '#ingest/lexicon/event-nouns.ts';
import { SAYING, THINKING } from '#ingest/lexicon/scope.ts';
import type { MentionState } from '#ingest/state.ts';
import { conjuncts, isPossessive, relativeNoun } from '#ingest/syntax/nouns.ts';
import { ancestors, dependents, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { type Candidate, candidatesBefore } from './candidates.ts';
import { namedInSpeech } from './own-clause.ts';
import { isEcho, preferred } from './preferred.ts';
import { decay, roleOf } from './salience.ts';
import { assign, type Work } from './types.ts';

/** Sentences to look back; further away a pronoun is a guess. */
const REACH = 3;
const SAME_ROLE = 35;
const LOWEST_RANK = -12;
/** Things are spoken of by pronouns a little less than actors, where both fit. */
const THING = 0.85;

interface Form {
  plural: boolean;
  gender: 'male' | 'female' | null;
  person: boolean;
}

const FORMS = new Map<string, Form>();
function forms(words: string, form: Form): void {
  for (const word of words.split(' ')) FORMS.set(word, form);
}
forms('he him his himself', { plural: false, gender: 'male', person: true });
forms('she her hers herself', { plural: false, gender: 'female', person: true });
forms('it its itself', { plural: false, gender: null, person: false });
forms('they them their theirs themselves', { plural: true, gender: null, person: false });

export function resolvePronoun(work: Work, index: number): void {
  const pronoun = work.mentions[index];
  const tree = pronoun === undefined ? undefined : work.indexes[pronoun.sentence]?.tree;
  if (pronoun === undefined || tree === undefined) return;
  const word = pronoun.text.toLowerCase();
  const known = RELATIVES.has(word)
    ? antecedent(work, pronoun, tree)
    : FIRST_PERSON.has(word)
      ? speaker(work, pronoun, tree)
      : null;
  for (const cluster of known ?? []) assign(work, index, cluster);
  const form = FORMS.get(word);
  const best =
    form === undefined
      ? null
      : word === 'it' && isEmpty(tree, pronoun.head)
        ? null
        : pick(work, pronoun, tree, form);
  for (const cluster of best?.clusters ?? []) {
    assign(work, index, cluster);
    const draft = work.drafts[cluster];
    if (draft !== undefined && draft.type === 'Person' && form?.gender != null) draft.gender ??= form.gender;
  }
}

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that']);
const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** A relative pronoun stands for the noun that its clause hangs on. */
function antecedent(work: Work, pronoun: MentionState, tree: Tree): number[] {
  const noun = relativeNoun(tree, pronoun.head);
  return noun === null ? [] : clustersAt(work, pronoun.sentence, noun);
}

/** "I" is who says the quotation it stands in, when the sentence says who that is. */
function speaker(work: Work, pronoun: MentionState, tree: Tree): number[] {
  const chain = ancestors(tree, pronoun.head);
  const sayings = chain.flatMap((token) => [token, ...dependents(tree, token, 'parataxis')]);
  const saying = sayings.find(
    (token) => tokenAt(tree, token).upos === 'VERB' && SAYING.has(lemmaAt(tree, token)),
  );
  if (saying === undefined) return [];
  return dependents(tree, saying, 'nsubj')
    .filter((token) => token !== pronoun.head)
    .flatMap((token) => clustersAt(work, pronoun.sentence, token));
}

function clustersAt(work: Work, sentence: number, token: number): number[] {
  const mention = work.indexes[sentence]?.at(token) ?? null;
  return mention === null ? [] : (work.mentions[mention]?.clusters ?? []);
}

function pick(work: Work, pronoun: MentionState, tree: Tree, form: Form): Candidate | null {
  const reach = form.plural || form.person ? REACH : 2;
  const earlier = candidatesBefore(work, pronoun.sentence, pronoun.start, reach);
  const later = fronted(work, pronoun, tree);
  const all = [...earlier, ...later];
  const actor = needsActor(tree, pronoun.head);
  const ofPeople = isCompanyOfPeople(work, pronoun, tree);
  const bound = new Set([
    ...all.filter((candidate) => isBound(candidate, pronoun, tree)).flatMap(({ clusters }) => clusters),
    ...namedInSpeech(work, pronoun, tree),
  ]);
  const fits = all.filter(
    (candidate) =>
      agrees(candidate, form, actor) &&
      !isOneOfSubjects(candidate, pronoun, tree) &&
      !isBound(candidate, pronoun, tree) &&
      !(ofPeople && isOfPlaces(work, candidate)) &&
      !candidate.clusters.some((cluster) => bound.has(cluster)),
  );
  const known = preferred(work, pronoun, tree, fits);
  if (known !== null) return known;
  const scoreOf = work.antecedents(pronoun.sentence, pronoun.head);
  const scored = new Map<string, { candidate: Candidate; salience: number; rank: number }>();
  for (const candidate of fits.filter((one) => !isEcho(work, one, all))) {
    const key =
      candidate.clusters.length > 0
        ? candidate.clusters.join('+')
        : `${candidate.sentence}:${candidate.token}`;
    const role = roleOf(work.indexes[candidate.sentence]?.tree ?? tree, candidate.token);
    const parallel = role === roleOf(tree, pronoun.head) ? SAME_ROLE : 0;
    const near = candidate.start / 1e6;
    const salience =
      (candidate.weight + parallel) * decay(pronoun.sentence - candidate.sentence) * suits(candidate, form) +
      near;
    const group = candidate.clusters.length > 1 && candidate.plural;
    const rank = scoreOf?.(candidate.sentence, candidate.token, group) ?? Number.NEGATIVE_INFINITY;
    const known = scored.get(key);
    if (known === undefined) scored.set(key, { candidate, salience, rank });
    else {
      known.salience = Math.max(known.salience, salience) + Math.min(known.salience, salience) * 0.3;
      known.rank = Math.max(known.rank, rank);
    }
  }
  return [...scored.values()].sort((left, right) => worth(right) - worth(left))[0]?.candidate ?? null;
}

/** What both say: salience, as rules count it, and the trained ranking; one that no phrase stands for has the lowest rank. */
function worth({ salience, rank }: { salience: number; rank: number }): number {
  return Math.log(salience) + Math.max(rank, LOWEST_RANK);
}

/** In "After their meeting with X, they said": the subject behind a fronted phrase comes before it in mind. */
function fronted(work: Work, pronoun: MentionState, tree: Tree): Candidate[] {
  const chain = [pronoun.head, ...ancestors(tree, pronoun.head)];
  const top = chain.find((token) => ['obl', 'advcl'].includes(tokenAt(tree, token).deprel));
  if (top === undefined) return [];
  const subjects = dependents(tree, tokenAt(tree, top).head, 'nsubj').filter(
    (token) => token > pronoun.head && token > top,
  );
  return candidatesBefore(work, pronoun.sentence, Number.POSITIVE_INFINITY, 0).filter((candidate) =>
    subjects.includes(candidate.token),
  );
}

function agrees(candidate: Candidate, form: Form, actor: boolean): boolean {
  if (form.person) {
    const gender = candidate.gender === null || candidate.gender === form.gender;
    return candidate.type === 'Person' && !candidate.plural && gender;
  }
  if (form.plural) {
    if (actor && (candidate.type === 'Event' || candidate.type === 'Thing' || candidate.type === 'Location'))
      return false;
    return candidate.plural || candidate.type === 'Organization';
  }
  if (candidate.plural || candidate.type === 'Person' || candidate.type === 'Event') return false;
  return !(actor && candidate.type === 'Thing');
}

/** How well a fitting candidate suits the form: a company may be "they", but rarely is. */
function suits(candidate: Candidate, form: Form): number {
  if (form.plural && !candidate.plural) return 0.4;
  if (candidate.clusters.length === 0 && (candidate.type === 'Thing' || candidate.type === 'Event'))
    return THING;
  return 1;
}

/** Something that says, thinks, meets or owns a meeting is no thing. */
function needsActor(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (head < 0) return false;
  if (deprel === 'nsubj') return SAYING.has(lemmaAt(tree, head)) || THINKING.has(lemmaAt(tree, head));
  return isPossessive(tree, token) && NOUN_FRAMES.has(lemmaAt(tree, head));
}

const KEEPING_COMPANY: ReadonlySet<string> = new Set(['join', 'accompany', 'greet', 'welcome', 'embrace']);

/** "X and her sister joined them": people join people, not states. */
function isCompanyOfPeople(work: Work, { sentence, head }: MentionState, tree: Tree): boolean {
  const { deprel, head: verb } = tokenAt(tree, head);
  if (deprel !== 'obj' || verb < 0 || !KEEPING_COMPANY.has(lemmaAt(tree, verb))) return false;
  return dependents(tree, verb, 'nsubj').some((subject) => {
    const mention = work.indexes[sentence]?.at(subject) ?? null;
    return mention !== null && work.mentions[mention]?.type === 'Person';
  });
}

function isOfPlaces(work: Work, { clusters }: Candidate): boolean {
  return clusters.length > 0 && clusters.every((cluster) => work.drafts[cluster]?.type === 'Location');
}

/** A pronoun is not another argument of its own verb ("he met him"), nor the owner of the noun it hangs on. */
function isBound(candidate: Candidate, pronoun: MentionState, tree: Tree): boolean {
  if (candidate.sentence !== pronoun.sentence || /sel(?:f|ves)$/.test(pronoun.text)) return false;
  const mine = tokenAt(tree, pronoun.head);
  const theirs = tokenAt(tree, candidate.token);
  if (candidate.token === pronoun.head) return true;
  if (isPossessive(tree, pronoun.head)) {
    // "X, its rival, lost": X has itself for nothing that it is said to be.
    const owned = tokenAt(tree, mine.head);
    if (owned.deprel === 'appos' && owned.head === candidate.token) return true;
    // "his talks with X": X is a party to what the pronoun owns.
    return theirs.head === mine.head || candidate.token === mine.head;
  }
  return mine.head === theirs.head && mine.head >= 0;
}

/** "Chad and Niger have blocked its bid": not the bid of one of the two. */
function isOneOfSubjects(candidate: Candidate, pronoun: MentionState, tree: Tree): boolean {
  if (candidate.sentence !== pronoun.sentence || !/^its?$/i.test(pronoun.text)) return false;
  const verb = ancestors(tree, pronoun.head).find((token) => tokenAt(tree, token).upos === 'VERB');
  if (verb === undefined) return false;
  return dependents(tree, verb, 'nsubj').some((subject) => {
    const members = conjuncts(tree, subject);
    return members.length > 1 && members.includes(candidate.token) && pronoun.head > verb;
  });
}

const WEATHER = new Set(['rain', 'snow', 'seem', 'appear', 'happen', 'turn']);

/** "It is clear that", "it seems": refers to nothing. */
function isEmpty(tree: Tree, token: number): boolean {
  const { deprel, head } = tokenAt(tree, token);
  if (deprel === 'expl') return true;
  if (head < 0 || deprel !== 'nsubj') return false;
  if (WEATHER.has(lemmaAt(tree, head))) return true;
  const predicate = tokenAt(tree, head);
  if (predicate.upos !== 'ADJ' && predicate.upos !== 'NOUN') return false;
  return dependents(tree, head, 'csubj', 'ccomp', 'advcl', 'acl').some(
    (child) =>
      child > head &&
      dependents(tree, child, 'mark').some((mark) =>
        ['that', 'to', 'for', 'if'].includes(wordAt(tree, mark)),
      ),
  );
}

// Polarity and modality by scope: from a claim's trigger up the tree, each word on the way says what it does to what it
// governs. Scope ends where content does: at a verb of saying, a relative clause, a clause of time or reason.
import type { Modality, Polarity } from '#cypher/model/reading.ts';
import {
  ACCUSING,
  ACHIEVING,
  BARRING,
  CLEARING,
  DENYING,
  ENDING,
  HEARSAY,
  OPINION,
  PURSUING,
  SAYING,
  SEEMING,
  SUBJECT_TO,
  TELLING,
  THINKING,
} from '#ingest/lexicon/scope.ts';
import { dependents, hasDependent, lemmaAt, type Tree, tokenAt, wordAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading } from '#ingest/syntax/verbs.ts';

import { hasNegativeSubject, localEffect } from './local.ts';
import { argument, deniesContent, isHearsay, ofNoun, subject } from './noun-scope.ts';
import { applyLocal, govern, isDenyingPreposition, type Walk, weaken } from './walk.ts';

export interface Scope {
  polarity: Polarity;
  modality: Modality;
}

/** What the sentence does to the claim at a trigger. `state` is true for nouns that name a lasting state. */
export function readScope(tree: Tree, trigger: number, state: boolean): Scope {
  const walk: Walk = { denied: false, modality: 'actual' };
  applyLocal(tree, walk, trigger);
  let at = trigger;
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const next = step(tree, walk, at, state && at === trigger);
    if (next === null) break;
    at = next;
  }
  return { polarity: walk.denied ? 'denied' : 'asserted', modality: walk.modality };
}

/** One step up: the governor to go on from, or null where the scope ends. */
function step(tree: Tree, walk: Walk, at: number, state: boolean): number | null {
  const { deprel, head } = tokenAt(tree, at);
  if (head < 0) return null;
  switch (deprel) {
    case 'conj':
      return coordinated(tree, walk, at, head);
    case 'ccomp':
    case 'xcomp':
    case 'csubj':
      return complement(tree, walk, at, head);
    case 'advcl':
      return adverbial(tree, walk, at, head);
    case 'acl':
      return ofNoun(tree, walk, at, head);
    case 'nmod':
      return ofNoun(tree, walk, at, head);
    case 'obj':
    case 'obl':
    case 'advmod':
      return argument(tree, walk, at, head, state);
    case 'nsubj':
      return subject(tree, walk, at, head);
    default:
      return null;
  }
}

/** A later member shares auxiliaries, negation and governor with the first, unless it has its own. */
function coordinated(tree: Tree, walk: Walk, at: number, head: number): number {
  const first = tokenAt(tree, head);
  const own = dependents(tree, at, 'nsubj', 'aux', 'cop').length > 0;
  if (!own && ['VERB', 'ADJ', 'AUX'].includes(first.upos)) {
    const local = localEffect(tree, head);
    weaken(walk, local.modality);
    const contrast = dependents(tree, at, 'cc').some((child) => wordAt(tree, child) === 'but');
    if (local.denied && !contrast) walk.denied = !walk.denied;
  }
  return head;
}

/** "Did not think that" denies what is thought; "did not say that" leaves it open. */
const NEGATION_RAISING = new Set(['deny', 'think', 'believe', 'expect']);

function complement(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const lemma = lemmaAt(tree, head);
  const infinitive = tokenAt(tree, at).deprel === 'xcomp' || hasDependent(tree, at, 'mark', 'to');
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  // "Is said to have met", "it was reported that": nobody in particular says so.
  if (
    HEARSAY.has(lemma) &&
    isPassiveReading(tree, head) &&
    (infinitive || (!localEffect(tree, head).denied && agents(tree, head).length === 0))
  ) {
    weaken(walk, 'alleged');
    return null;
  }
  // "Claims that ...": the noun reads like the verb.
  if (!infinitive && tokenAt(tree, head).upos === 'NOUN' && isHearsay(tree, at, head)) {
    if (deniesContent(tree, head)) walk.denied = !walk.denied;
    else weaken(walk, 'alleged');
    return null;
  }
  if (!infinitive && (SAYING.has(lemma) || THINKING.has(lemma))) {
    if (DENYING.has(lemma)) govern(tree, walk, head);
    if (OPINION.has(lemma)) weaken(walk, 'possible');
    const raised = NEGATION_RAISING.has(lemma) && localEffect(tree, head).denied;
    if (raised || hasNegativeSubject(tree, head)) walk.denied = !walk.denied;
    return null;
  }
  if (tokenAt(tree, at).deprel === 'xcomp' && (ENDING.has(lemma) || isYetTo(tree, head))) {
    walk.denied = !walk.denied;
    applyLocal(tree, walk, head);
    return head;
  }
  if (SUBJECT_TO.has(wordAt(tree, head)) && ['advcl', 'mark'].includes(tokenAt(tree, head).deprel)) {
    weaken(walk, 'possible');
    return null;
  }
  if (infinitive && TELLING.has(lemma)) weaken(walk, 'possible');
  if (SEEMING.has(lemma)) weaken(walk, 'possible');
  const governs = govern(tree, walk, head);
  if (!infinitive && !governs && tokenAt(tree, at).deprel === 'ccomp' && tokenAt(tree, head).upos === 'VERB')
    return null;
  if (infinitive && lemma === 'be') weaken(walk, 'planned');
  applyLocal(tree, walk, head);
  return head;
}

/** "Has yet to recognise": it has not done so. */
function isYetTo(tree: Tree, verb: number): boolean {
  return ['have', 'be'].includes(lemmaAt(tree, verb)) && hasDependent(tree, verb, 'advmod', 'yet');
}

/** Purpose ("went to meet") stays in scope; time, reason and manner are taken for granted. */
function adverbial(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const lemma = lemmaAt(tree, head);
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  const verb = tokenAt(tree, head).upos === 'VERB';
  const marked = (mark: string) => hasDependent(tree, at, 'mark', mark);
  if (verb && PURSUING.has(lemma) && marked('for')) {
    weaken(walk, 'alleged');
    return null;
  }
  if (verb && ((CLEARING.has(lemma) && marked('of')) || isShortOf(tree, at, head))) {
    walk.denied = !walk.denied;
    return null;
  }
  if (verb && ((BARRING.has(lemma) && marked('from')) || (ACHIEVING.has(lemma) && marked('in')))) {
    if (BARRING.has(lemma)) walk.denied = !walk.denied;
    applyLocal(tree, walk, head);
    return head;
  }
  if (isDenyingPreposition(tree, at)) walk.denied = !walk.denied;
  if (hasDependent(tree, at, 'mark', 'against')) {
    weaken(walk, 'possible');
    return null;
  }
  // "Confessed to killing" is no purpose.
  const gerund = wordAt(tree, at).endsWith('ing');
  const purpose = !gerund && dependents(tree, at, 'mark').some((mark) => wordAt(tree, mark) === 'to');
  const governed = ['of', 'from', 'against', 'about', 'to', 'in', 'on'].some((mark) =>
    hasDependent(tree, at, 'mark', mark),
  );
  if (!purpose && !(governed && govern(tree, walk, head))) return null;
  if (purpose && !govern(tree, walk, head)) weaken(walk, 'planned');
  applyLocal(tree, walk, head);
  return head;
}

/** "Stopped short of attacking". */
function isShortOf(tree: Tree, at: number, head: number): boolean {
  return hasDependent(tree, at, 'mark', 'of') && hasDependent(tree, head, 'advmod', 'short');
}

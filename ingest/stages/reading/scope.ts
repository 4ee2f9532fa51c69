// Polarity and modality by scope: from a claim's trigger up the tree, each word on the way says what it does to what it
// governs. Scope ends where content does: at a verb of saying, a relative clause, a clause of time or reason.
import type { Modality, Polarity } from '#cypher/model/reading.ts';
import { SUPPORT_VERBS } from '#ingest/lexicon/event-nouns.ts';
import {
  ACCUSING,
  ARRANGED,
  BRINGING_ABOUT,
  CALLED_OFF,
  DENYING,
  HEARSAY,
  OCCURRING,
  OPINION,
  PLANNING,
  SAYING,
  SUPPOSING,
  THINKING,
} from '#ingest/lexicon/scope.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import {
  dependents,
  hasDependent,
  lemmaAt,
  phrasalLemma,
  type Tree,
  tokenAt,
  wordAt,
} from '#ingest/syntax/tree.ts';
import { isPassiveReading } from '#ingest/syntax/verbs.ts';

import { localEffect } from './local.ts';

export interface Scope {
  polarity: Polarity;
  modality: Modality;
}

interface Walk {
  denied: boolean;
  modality: Modality;
}

const WEIGHT: Readonly<Record<Modality, number>> = { actual: 0, planned: 1, possible: 2, alleged: 3 };

function weaken(walk: Walk, modality: Modality): void {
  if (WEIGHT[modality] > WEIGHT[walk.modality]) walk.modality = modality;
}

function applyLocal(tree: Tree, walk: Walk, token: number): void {
  const local = localEffect(tree, token);
  if (local.denied) walk.denied = !walk.denied;
  weaken(walk, local.modality);
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

function govern(tree: Tree, walk: Walk, governor: number): boolean {
  const lemma = phrasalLemma(tree, governor);
  const denying = DENYING.has(lemma);
  const planning = PLANNING.has(lemma);
  const supposing = SUPPOSING.has(lemma);
  if (denying) walk.denied = !walk.denied;
  if (planning) weaken(walk, 'planned');
  if (supposing) weaken(walk, 'possible');
  return denying || planning || supposing;
}

const NOBODY = new Set(['nothing', 'nobody', 'none', 'neither']);

function complement(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const lemma = lemmaAt(tree, head);
  const infinitive = tokenAt(tree, at).deprel === 'xcomp' || hasDependent(tree, at, 'mark', 'to');
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  if (infinitive && HEARSAY.has(lemma) && isPassiveReading(tree, head)) {
    weaken(walk, 'alleged');
    return null;
  }
  if (!infinitive && (SAYING.has(lemma) || THINKING.has(lemma))) {
    if (DENYING.has(lemma)) govern(tree, walk, head);
    if (OPINION.has(lemma)) weaken(walk, 'possible');
    if (dependents(tree, head, 'nsubj').some((child) => NOBODY.has(wordAt(tree, child))))
      walk.denied = !walk.denied;
    if (['deny', 'think', 'believe', 'expect'].includes(lemma) && localEffect(tree, head).denied)
      walk.denied = !walk.denied;
    return null;
  }
  const governs = govern(tree, walk, head);
  if (!infinitive && !governs && tokenAt(tree, at).deprel === 'ccomp' && tokenAt(tree, head).upos === 'VERB')
    return null;
  if (infinitive && lemma === 'be') weaken(walk, 'planned');
  applyLocal(tree, walk, head);
  return head;
}

/** Purpose ("went to meet") stays in scope; time, reason and manner are taken for granted. */
function adverbial(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const lemma = lemmaAt(tree, head);
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  if (isDenyingPreposition(tree, at)) walk.denied = !walk.denied;
  if (hasDependent(tree, at, 'mark', 'against')) {
    weaken(walk, 'possible');
    return null;
  }
  const purpose = dependents(tree, at, 'mark').some((mark) => wordAt(tree, mark) === 'to');
  const governed = ['of', 'from', 'against', 'about', 'to', 'in', 'on'].some((mark) =>
    hasDependent(tree, at, 'mark', mark),
  );
  if (!purpose && !(governed && govern(tree, walk, head))) return null;
  if (purpose && !govern(tree, walk, head)) weaken(walk, 'planned');
  applyLocal(tree, walk, head);
  return head;
}

function isDenyingPreposition(tree: Tree, at: number): boolean {
  return hasDependent(tree, at, 'mark', 'without') || hasDependent(tree, at, 'case', 'without');
}

/** What hangs on a noun: "no talk of joining", "plans for talks"; a relative clause is taken for granted. */
function ofNoun(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const clause = tokenAt(tree, at).deprel === 'acl';
  const lemma = lemmaAt(tree, head);
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  if (clause && dependents(tree, at, 'mark').length === 0) return null;
  const known = govern(tree, walk, head);
  if (!known && !clause && caseOf(tree, at) !== 'of') return null;
  if (!known && !localEffect(tree, head).denied) return null;
  applyLocal(tree, walk, head);
  return head;
}

/** An event noun as an argument: "held talks", "ruled out talks", "ready for a relationship". */
function argument(tree: Tree, walk: Walk, at: number, head: number, state: boolean): number | null {
  const lemma = lemmaAt(tree, head);
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  const direct = tokenAt(tree, at).deprel === 'obj';
  if (isDenyingPreposition(tree, at)) walk.denied = !walk.denied;
  if (state && tokenAt(tree, head).upos === 'VERB' && !BRINGING_ABOUT.has(lemma) && !DENYING.has(lemma))
    return null;
  const governing = direct || isGovernedOblique(tree, at, head);
  if (!governing) return caseOf(tree, at) === 'for' ? goingFor(walk) : null;
  const known = govern(tree, walk, head);
  if (!known && !SUPPORT_VERBS.has(lemma) && !OCCURRING.has(lemma) && tokenAt(tree, head).upos === 'VERB')
    return null;
  applyLocal(tree, walk, head);
  return head;
}

/** "arrived for talks": the talks are still to come. */
function goingFor(walk: Walk): null {
  weaken(walk, 'planned');
  return null;
}

const GOVERNED_CASES = new Set([
  'for',
  'to',
  'in',
  'into',
  'on',
  'against',
  'about',
  'from',
  'of',
  'with',
  'out of',
]);

function isGovernedOblique(tree: Tree, at: number, head: number): boolean {
  const preposition = caseOf(tree, at);
  if (preposition === null || !GOVERNED_CASES.has(preposition)) return false;
  const lemma = phrasalLemma(tree, head);
  const taking =
    DENYING.has(lemma) || PLANNING.has(lemma) || SUPPOSING.has(lemma) || SUPPORT_VERBS.has(lemma);
  return taking && (tokenAt(tree, head).upos === 'ADJ' || preposition !== 'in' || SUPPORT_VERBS.has(lemma));
}

/** What the predicate says of an event noun in subject place: planned, called off, taking place, or something else. */
function subject(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const lemma = lemmaAt(tree, head);
  const there = hasDependent(tree, head, 'expl');
  if (tokenAt(tree, at).upos === 'VERB') return null;
  if (CALLED_OFF.has(lemma)) walk.denied = !walk.denied;
  else if (ARRANGED.has(lemma)) weaken(walk, 'planned');
  else if (!OCCURRING.has(lemma) && !there) return null;
  applyLocal(tree, walk, head);
  return head;
}

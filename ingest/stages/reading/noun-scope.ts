// Scope through nouns: what hangs on one, and what a verb says of an event noun that is its argument or subject.
import { SUPPORT_VERBS } from '#ingest/lexicon/event-nouns.ts';
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';
import {
  ACCUSING,
  ARRANGED,
  BRINGING_ABOUT,
  CALLED_OFF,
  CLEARING,
  CONFIRMING,
  CONTENT_NOUNS,
  DENYING,
  FAILING,
  HEARSAY_NOUNS,
  OCCURRING,
  PLANNING,
  PURSUING,
  SUPPOSING,
} from '#ingest/lexicon/scope.ts';
import { blameFor } from '#ingest/syntax/blame.ts';
import { caseOf, possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
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
import { applyLocal, govern, isDenyingPreposition, isPlanning, type Walk, weaken } from './walk.ts';

/** "Is one of its members": what is said of one of them is said of being one. */
const PARTS: ReadonlySet<string> = new Set(['one']);

/** What hangs on a noun: "no talk of joining", "plans for talks"; a relative clause is taken for granted. */
export function ofNoun(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const clause = tokenAt(tree, at).deprel === 'acl';
  const lemma = lemmaAt(tree, head);
  if (ACCUSING.has(lemma)) {
    if (clause && deniesContent(tree, head)) walk.denied = !walk.denied;
    else weaken(walk, 'alleged');
    return null;
  }
  if (clause && PURSUING.has(lemma) && hasDependent(tree, at, 'mark', 'for')) {
    weaken(walk, 'alleged');
    return null;
  }
  if (clause && !isContentClause(tree, at)) return null;
  const blame = clause ? null : blameFor(tree, at);
  if (blame !== null) return blamed(tree, walk, blame.word);
  if (!clause && PARTS.has(lemma) && caseOf(tree, at) === 'of') {
    applyLocal(tree, walk, head);
    return head;
  }
  if (clause && isRanked(tree, at, head)) {
    applyLocal(tree, walk, head);
    return head;
  }
  if (clause && CONTENT_NOUNS.has(lemma) && deniesContent(tree, head)) walk.denied = !walk.denied;
  else if (isHearsay(tree, at, head)) {
    weaken(walk, 'alleged');
    return null;
  }
  const known = govern(tree, walk, head);
  if (!known && !clause && caseOf(tree, at) !== 'of') return null;
  if (!known && !localEffect(tree, head).denied) return null;
  applyLocal(tree, walk, head);
  return head;
}

/** "Reports that ...", "rumours of ...": nobody answers for it, unless they are somebody's, or confirmed. */
export function isHearsay(tree: Tree, at: number, noun: number): boolean {
  if (!HEARSAY_NOUNS.has(lemmaAt(tree, noun))) return false;
  if (tokenAt(tree, at).deprel === 'nmod' && caseOf(tree, at) !== 'of') return false;
  const { deprel, head } = tokenAt(tree, noun);
  const judged = deprel === 'obj' || deprel === 'nsubj';
  if (judged && CONFIRMING.has(lemmaAt(tree, head)) && !localEffect(tree, head).denied) return false;
  return possessorsOf(tree, noun).length === 0 && withPreposition(tree, noun, ['by', 'from']).length === 0;
}

/** "Will become the first woman to head Y": she does so as surely as she is the first. */
function isRanked(tree: Tree, at: number, noun: number): boolean {
  if (!hasDependent(tree, at, 'mark', 'to')) return false;
  const { deprel } = tokenAt(tree, noun);
  if (deprel !== 'xcomp' && !hasDependent(tree, noun, 'cop')) return false;
  return dependents(tree, noun, 'amod').some((child) =>
    /^(?:first|second|third|last|latest|only|next|\w+est)$/.test(wordAt(tree, child)),
  );
}

/** What a noun says, not which one it is; "that" is a mark also where the parser makes a second object of it. */
function isContentClause(tree: Tree, at: number): boolean {
  if (dependents(tree, at, 'mark').length > 0) return true;
  const objects = dependents(tree, at, 'obj');
  return objects.length > 1 && objects.some((child) => wordAt(tree, child) === 'that');
}

/** "Dismissed reports that ...", "reports that ... are false": what becomes of the noun becomes of its content. */
export function deniesContent(tree: Tree, noun: number): boolean {
  const { deprel, head } = tokenAt(tree, noun);
  if (dependents(tree, noun, 'amod').some((child) => DENYING.has(wordAt(tree, child)))) return true;
  const denying = DENYING.has(phrasalLemma(tree, head)) || DENYING.has(wordAt(tree, head));
  if (head < 0 || !denying || localEffect(tree, head).denied) return false;
  if (deprel !== 'nsubj') return deprel === 'obj';
  return tokenAt(tree, head).upos === 'ADJ' || isPassiveReading(tree, head);
}

/** An event noun as an argument: "held talks", "ruled out talks", "ready for a relationship". */
export function argument(tree: Tree, walk: Walk, at: number, head: number, state: boolean): number | null {
  const lemma = lemmaAt(tree, head);
  if (ACCUSING.has(lemma)) {
    weaken(walk, 'alleged');
    return null;
  }
  if (PURSUING.has(lemma) && caseOf(tree, at) === 'for') {
    weaken(walk, 'alleged');
    return null;
  }
  if (CLEARING.has(lemma) && caseOf(tree, at) === 'of') {
    walk.denied = !walk.denied;
    return null;
  }
  const blame = blameFor(tree, at);
  // What somebody is sentenced for has been done; what he is tried for, or held responsible for, is not proved.
  if (blame !== null) return blamed(tree, walk, blame.word);
  const direct = tokenAt(tree, at).deprel === 'obj';
  if (isDenyingPreposition(tree, at)) walk.denied = !walk.denied;
  if (state && tokenAt(tree, head).upos === 'VERB' && !BRINGING_ABOUT.has(lemma) && !DENYING.has(lemma))
    return null;
  const governing = direct || isGovernedOblique(tree, at, head);
  if (!governing) return caseOf(tree, at) === 'for' && !isJudging(lemma) ? goingFor(walk) : null;
  const known = govern(tree, walk, head);
  if (!known && !SUPPORT_VERBS.has(lemma) && !OCCURRING.has(lemma) && tokenAt(tree, head).upos === 'VERB')
    return null;
  applyLocal(tree, walk, head);
  return head;
}

function blamed(tree: Tree, walk: Walk, word: number): null {
  const proved = PROVING.has(lemmaAt(tree, word)) || tokenAt(tree, word).upos === 'ADJ';
  if (!proved || hasDependent(tree, word, 'xcomp', 'innocent')) weaken(walk, 'alleged');
  if (/^(?:innocent|deny|disclaim)$/.test(lemmaAt(tree, word))) walk.denied = !walk.denied;
  applyLocal(tree, walk, word);
  return null;
}

/** What they do to somebody for a deed takes the deed for proved. */
const PROVING: ReadonlySet<string> = new Set(
  'convict find plead jail imprison sentence execute hang behead claim take accept admit assume deny disclaim'.split(
    ' ',
  ),
);

/** "Thanked X for its support of Y": what somebody is praised or punished for has been done. */
function isJudging(lemma: string): boolean {
  return (VERB_FRAMES.get(lemma) ?? []).some(({ type }) => JUDGING.has(type));
}

const JUDGING: ReadonlySet<string> = new Set(['PRAISED', 'THANKED', 'CRITICIZED', 'SANCTIONED']);

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
    DENYING.has(lemma) || isPlanning(tree, head) || SUPPOSING.has(lemma) || SUPPORT_VERBS.has(lemma);
  // "Failed in its attempt to".
  if (lemma === 'fail') return true;
  return taking && (tokenAt(tree, head).upos === 'ADJ' || preposition !== 'in' || SUPPORT_VERBS.has(lemma));
}

/** What the predicate says of an event noun in subject place: planned, called off, taking place, or something else. */
export function subject(tree: Tree, walk: Walk, at: number, head: number): number | null {
  const lemma = lemmaAt(tree, head);
  const there = hasDependent(tree, head, 'expl');
  if (tokenAt(tree, at).upos === 'VERB') return null;
  if (CALLED_OFF.has(lemma) || (FAILING.has(lemma) && PLANNING.has(lemmaAt(tree, at))))
    walk.denied = !walk.denied;
  else if (ARRANGED.has(lemma)) weaken(walk, 'planned');
  else if (!OCCURRING.has(lemma) && !there) return null;
  applyLocal(tree, walk, head, at);
  return head;
}

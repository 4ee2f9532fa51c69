// The event that one word of a sentence names: a verb by its patterns, or a noun made of one.
import { deedOf, type PloverRoot, rootOfCode } from '#ingest/lexicon/event-codes.ts';
import { DERIVED_NOUNS } from '#ingest/lexicon/event-derived-nouns.ts';

import { lemmaAt, type Tree, tokenAt } from '../tree.ts';
import { type EventMatch, matchEvent } from './match.ts';
import { nounSlots, verbSlots } from './slots.ts';

export interface PredicateEvent extends EventMatch {
  root: PloverRoot | null;
}

const known = new WeakMap<Tree, Map<number, PredicateEvent | null>>();

/** Null for a word that the dictionary has no event for. Kept beside the tree: several rules ask. */
export function predicateEvent(tree: Tree, token: number): PredicateEvent | null {
  const events = known.get(tree) ?? new Map<number, PredicateEvent | null>();
  known.set(tree, events);
  const found = events.get(token);
  if (found !== undefined) return found;
  const event = readEvent(tree, token);
  events.set(token, event);
  return event;
}

function readEvent(tree: Tree, token: number): PredicateEvent | null {
  const match = matchAt(tree, token);
  if (match === null) return null;
  // A verb that promises promises; any other verb with a code of intent does what is intended.
  const code = match.base.startsWith('03') ? match.code : deedOf(match.code);
  return { ...match, code, root: rootOfCode(code) };
}

function matchAt(tree: Tree, token: number): EventMatch | null {
  const lemma = lemmaAt(tree, token);
  const { upos } = tokenAt(tree, token);
  if (upos === 'VERB') return matchEvent(tree, token, lemma, verbSlots(tree, token));
  if (upos !== 'NOUN') return null;
  const verb = DERIVED_NOUNS.get(lemma);
  return verb === undefined ? null : matchEvent(tree, token, verb, nounSlots(tree, token));
}

/** Breaking off relations, stopping aid, lifting sanctions. */
const ENDS = new Set(['085', '161', '162']);

/** Whether a verb puts an end to what its object names, so that the two together are another event than the object. */
export function endsObject(tree: Tree, verb: number): boolean {
  return tokenAt(tree, verb).upos === 'VERB' && ENDS.has(predicateEvent(tree, verb)?.code ?? '');
}

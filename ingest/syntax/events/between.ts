// The event that a sentence tells between two given places, source first: the words on the way from the target up to what
// the source does, the outer word's reading before the inner one's.
import type { Span } from '#cypher/model/evidence.ts';
import type { PloverRoot } from '#ingest/lexicon/event-codes.ts';
import type { DocumentState } from '#ingest/state.ts';

import { nounPhrase } from '../nouns.ts';
import { ancestors, dependents, type Tree, tokenAt, treeOf } from '../tree.ts';
import { agents, surfaceSubjects } from '../verbs.ts';
import { composeRoots } from './compose.ts';
import { likelyRoot } from './likely.ts';
import { predicateEvent } from './predicate.ts';

export interface EventBetween {
  root: PloverRoot;
  /** Share of such answers that are right on pairs with a known event, 0..1. */
  confidence: number;
}

/** By patterns of the dictionary; by words alone. */
const CONFIDENCE = { pattern: 0.85, words: 0.3 } as const;

/**
 * The event from one span of the text to another in the same sentence (UTF-16 offsets); either may be null when it is not
 * told. Null when no sentence holds them. Where the dictionary has no event for the words between, the root that those
 * words mostly go with.
 */
export function eventBetween(
  state: Pick<DocumentState, 'sentences'>,
  source: Span | null,
  target: Span | null,
): EventBetween | null {
  const place = source ?? target;
  const sentence = state.sentences.find(
    ({ start, end }) => place !== null && start <= place.start && place.start < end,
  );
  if (sentence === undefined) return null;
  const tree = treeOf(sentence);
  const from = headIn(tree, source);
  const to = headIn(tree, target);
  const chain = chainBetween(tree, from, to, source);
  const told = composeRoots(tree, chain, from ?? -1);
  if (told !== null) return { root: told, confidence: CONFIDENCE.pattern };
  const likely = likelyRoot(tree, chain);
  return likely === null ? null : { root: likely, confidence: CONFIDENCE.words };
}

/** The token of a span that hangs on one outside. */
function headIn(tree: Tree, span: Span | null): number | null {
  if (span === null) return null;
  const inside = (index: number): boolean => {
    const token = tokenAt(tree, index);
    return index >= 0 && token.start < span.end && token.end > span.start;
  };
  const found = tree.tokens.findIndex(
    (token, index) => inside(index) && !inside(token.head) && token.upos !== 'PUNCT' && token.upos !== 'ADP',
  );
  return found < 0 ? null : found;
}

/** Words from what the source does down to the target, outermost first. */
function chainBetween(tree: Tree, from: number | null, to: number | null, source: Span | null): number[] {
  if (from === null || source === null) return to === null ? [] : climb(tree, to).reverse();
  const up = climb(tree, to ?? from);
  if (to === null) return downward(tree, up);
  const doing = up.findLastIndex((token) => isDoneBy(tree, token, from, source));
  if (doing >= 0) return up.slice(0, doing + 1).reverse();
  const above = new Set([from, ...ancestors(tree, from)]);
  const meet = up.findIndex((token) => above.has(token));
  if (meet < 0) return up.reverse();
  const event = up.findIndex((token, at) => at >= meet && predicateEvent(tree, token) !== null);
  return up.slice(0, Math.max(meet, event) + 1).reverse();
}

/** Without a target: the first predicate above the source, and the complements below it. */
function downward(tree: Tree, up: readonly number[]): number[] {
  const verb = up.find((token) => tokenAt(tree, token).upos === 'VERB');
  if (verb === undefined) return [...up].reverse();
  const chain = [verb];
  for (let at: number | undefined = verb; at !== undefined && chain.length < 6; ) {
    at = dependents(tree, at, 'xcomp', 'ccomp', 'obj')[0];
    if (at !== undefined) chain.push(at);
  }
  return chain;
}

/** The words above a token; the first of a coordination does not govern the later ones. */
function climb(tree: Tree, token: number): number[] {
  const chain = [token];
  for (let at = token, steps = 0; steps < tree.tokens.length; steps++) {
    const { head, deprel } = tokenAt(tree, at);
    if (head < 0) break;
    const parallel = deprel === 'conj' && ['VERB', 'ADJ', 'AUX'].includes(tokenAt(tree, at).upos);
    if (!parallel) chain.push(head);
    at = head;
  }
  return chain;
}

function isDoneBy(tree: Tree, token: number, from: number, source: Span): boolean {
  if (!['VERB', 'NOUN', 'ADJ'].includes(tokenAt(tree, token).upos)) return false;
  const doers = [...agents(tree, token), ...surfaceSubjects(tree, token)];
  return doers.some((doer) => {
    const { start, end } = tokenAt(tree, doer);
    return (
      doer === from || (start >= source.start && end <= source.end) || nounPhrase(tree, doer).includes(from)
    );
  });
}

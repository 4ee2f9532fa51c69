// The event that a sentence tells between two given places, source first: the words on the way from the target up to what
// the source does, the outer word's reading before the inner one's.
import type { Span } from '#cypher/model/evidence.ts';
import type { PloverRoot } from '#ingest/lexicon/event-codes.ts';
import type { DocumentState } from '#ingest/state.ts';

import { nounPhrase } from '../nouns.ts';
import { ancestors, type Tree, tokenAt, treeOf } from '../tree.ts';
import { agents, surfaceSubjects } from '../verbs.ts';
import { composeRoots } from './compose.ts';
import { likelyRoot } from './likely.ts';

/**
 * Root of the event from one span of the text to another in the same sentence (UTF-16 offsets). Null when they are in no
 * one sentence; where the dictionary has no event for the words between, the root that those words mostly go with.
 */
export function eventBetween(
  state: Pick<DocumentState, 'sentences'>,
  source: Span,
  target: Span,
): PloverRoot | null {
  const sentence = state.sentences.find(({ start, end }) => start <= source.start && source.start < end);
  if (sentence === undefined) return null;
  const tree = treeOf(sentence);
  const from = headIn(tree, source);
  const to = headIn(tree, target);
  if (from === null || to === null) return null;
  const chain = chainBetween(tree, from, to, source);
  return composeRoots(tree, chain, from) ?? likelyRoot(tree, chain, to);
}

/** The token of a span that hangs on one outside. */
export function headIn(tree: Tree, { start, end }: Span): number | null {
  const inside = (index: number): boolean => {
    const token = tokenAt(tree, index);
    return index >= 0 && token.start < end && token.end > start;
  };
  const found = tree.tokens.findIndex(
    (token, index) => inside(index) && !inside(token.head) && token.upos !== 'PUNCT' && token.upos !== 'ADP',
  );
  return found < 0 ? null : found;
}

/** Words from what the source does down to the target. */
export function chainBetween(tree: Tree, from: number, to: number, source: Span): number[] {
  const up = climb(tree, to);
  const doing = up.findLastIndex((token) => isDoneBy(tree, token, from, source));
  if (doing >= 0) return up.slice(0, doing + 1).reverse();
  const above = new Set([from, ...ancestors(tree, from)]);
  const meet = up.findIndex((token) => above.has(token));
  return (meet < 0 ? up : up.slice(0, meet + 1)).reverse();
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

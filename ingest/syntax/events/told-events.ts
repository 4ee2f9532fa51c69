// Every event that a sentence tells between two actors: for each actor, the nearest word above it that somebody else does,
// with the root of the words between; of several targets of one word the nearest.
import type { PloverRoot } from '#ingest/lexicon/event-codes.ts';
import { SAYING } from '#ingest/lexicon/scope.ts';

import { endAt } from '../ends.ts';
import { possessorsOf } from '../nouns.ts';
import { isSame, type RuleContext } from '../rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt, treeDistance, wordAt } from '../tree.ts';
import { agents } from '../verbs.ts';
import { eventBetween } from './between.ts';
import { OBLIGATION } from './compose.ts';
import { predicateEvent } from './predicate.ts';

export interface ToldEvent {
  /** Indexes into mentions. */
  source: number;
  target: number;
  root: PloverRoot;
  confidence: number;
}

interface Candidate extends ToldEvent {
  predicate: number;
  distance: number;
}

const ACTORS = new Set(['Person', 'Organization', 'Location', 'Group']);

export function toldEvents(context: RuleContext): ToldEvent[] {
  const { index } = context;
  const candidates = index.mentions.flatMap((target): Candidate[] => {
    const { type, head, kind, clusters } = index.mention(target);
    const unknown = kind === 'pronoun' && clusters.length === 0;
    if (!ACTORS.has(type) || unknown || isOwned(context, target)) return [];
    return doneTo(context, target, head).flatMap(({ predicate, source }): Candidate[] => {
      const found = eventBetween(context.state, index.mention(source), index.mention(target));
      if (found === null || found.confidence < 0.5) return [];
      const { root, confidence } = found;
      return [
        { source, target, root, confidence, predicate, distance: distanceOf(context, target, predicate) },
      ];
    });
  });
  return candidates.filter(
    (one) =>
      !candidates.some(
        (other) =>
          other.predicate === one.predicate &&
          other.source === one.source &&
          (other.distance < one.distance || (other.distance === one.distance && other.target < one.target)),
      ),
  );
}

/** "Its forces", "their envoy": nobody but the owner. */
function isOwned({ index, tree }: RuleContext, target: number): boolean {
  const { kind, head } = index.mention(target);
  return kind === 'nominal' && possessorsOf(tree, head).some((owner) => tokenAt(tree, owner).upos === 'PRON');
}

/** The lowest word above a token that an actor does who is not the token's own, and those actors. */
function doneTo(
  context: RuleContext,
  target: number,
  token: number,
): Array<{ predicate: number; source: number }> {
  const { tree } = context;
  for (let at = token, steps = 0; steps < 12; steps++) {
    const { head, deprel } = tokenAt(tree, at);
    if (head < 0 || isApart(tree, at, deprel)) return [];
    if (tokenAt(tree, head).upos === 'VERB' && deprel !== 'conj') {
      if (isReport(tree, head, at)) return [];
      const doers = agents(tree, head);
      const sources = [...new Set(doers.flatMap((doer) => actorAt(context, doer)))].filter(
        (source) => !isSame(context, source, target) && !isNested(context, source, target),
      );
      if (doers.includes(token)) {
        // "A and B met": the later one's event is with the first.
        const first = sources[0];
        if (first !== undefined && context.index.mention(first).head < token) return named(head, [first]);
      } else if (doers.includes(at)) {
        return []; // Inside the phrase of a doer.
      } else if (sources.length > 0) return named(head, sources);
    }
    at = head;
  }
  return [];
}

function named(predicate: number, sources: readonly number[]): Array<{ predicate: number; source: number }> {
  return sources.map((source) => ({ predicate, source }));
}

/** The mention that a doer is, a description nobody is named for included; else who the words lead to. */
function actorAt(context: RuleContext, token: number): number[] {
  const { index } = context;
  const mention = index.at(token);
  if (mention !== null && index.mention(mention).head === token && ACTORS.has(index.mention(mention).type))
    return [mention];
  const end = endAt(context, token, 'acts');
  return end === null ? [] : [end.mention];
}

function isNested({ index }: RuleContext, left: number, right: number): boolean {
  const [one, two] = [index.mention(left), index.mention(right)];
  return one.start < two.end && two.start < one.end;
}

/** "X said that Y ...": no event between the two, unless it says what Y must do. */
function isReport(tree: Tree, verb: number, clause: number): boolean {
  if (!['ccomp', 'parataxis'].includes(tokenAt(tree, clause).deprel)) return false;
  if (!SAYING.has(lemmaAt(tree, verb)) || predicateEvent(tree, verb)?.root !== null) return false;
  return !dependents(tree, clause, 'aux').some((aux) => OBLIGATION.has(wordAt(tree, aux)));
}

/** Clauses of time, reason and condition tell of something else. */
function isApart(tree: Tree, token: number, deprel: string): boolean {
  return deprel === 'advcl' && !dependents(tree, token, 'mark').some((mark) => wordAt(tree, mark) === 'to');
}

/** How far a target is from the word: descriptions without a name in them come after names. */
function distanceOf(context: RuleContext, target: number, predicate: number): number {
  const { index, tree } = context;
  const mention = index.mention(target);
  const nameless =
    mention.kind === 'nominal' &&
    mention.clusters.length === 0 &&
    !index.mentions.some((other) => index.mention(other).kind === 'name' && isNested(context, other, target));
  return treeDistance(tree, mention.head, predicate) + (nameless ? 2 : 0);
}

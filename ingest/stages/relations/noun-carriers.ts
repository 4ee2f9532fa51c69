// What carries an event noun: the verb or adjective through which somebody takes part in it, the word for how much.
import { SUPPORT_ADJECTIVES, SUPPORT_VERBS } from '#ingest/lexicon/event-nouns.ts';
import { blameFor } from '#ingest/syntax/blame.ts';
import { type End, ends } from '#ingest/syntax/ends.ts';
import { caseOf, firstConjunct } from '#ingest/syntax/nouns.ts';
import type { RuleContext } from '#ingest/syntax/rule-context.ts';
import { dependents, lemmaAt, type Tree, tokenAt } from '#ingest/syntax/tree.ts';
import { agents, isPassiveReading, obliques, patients, surfaceSubjects } from '#ingest/syntax/verbs.ts';

export interface Support {
  verb: number;
  /** A plural subject is in it with itself: "held talks", "are close to a deal", not "took part in talks". */
  direct: boolean;
  subjects: End[];
}

/** Who takes part through the word that carries the noun: "X held talks", "X is ready for talks". */
export function supportOf(context: RuleContext, noun: number): Support | null {
  const { tree } = context;
  const top = measured(tree, firstConjunct(tree, noun));
  const { head, deprel } = tokenAt(tree, top);
  if (head < 0) return null;
  const governor = tokenAt(tree, head);
  const blame = blameFor(tree, top);
  if (blame !== null && blame.blamed.length > 0)
    return { verb: blame.word, direct: false, subjects: ends(context, blame.blamed) };
  if (governor.upos === 'VERB' && SUPPORT_VERBS.has(lemmaAt(tree, head))) {
    if (deprel === 'obj') return { verb: head, direct: true, subjects: ends(context, agents(tree, head)) };
    if (deprel === 'nsubj')
      return { verb: head, direct: false, subjects: ends(context, obliques(tree, head, ['by'])) };
    if (
      deprel === 'obl' &&
      ['in', 'into', 'to', 'for'].includes(caseOf(tree, top) ?? '') &&
      CARRYING.has(lemmaAt(tree, head))
    )
      return { verb: head, direct: false, subjects: ends(context, agents(tree, head)) };
  }
  if (governor.upos === 'ADJ' && SUPPORT_ADJECTIVES.has(lemmaAt(tree, head)) && deprel === 'obl')
    return { verb: head, direct: true, subjects: ends(context, surfaceSubjects(tree, head)) };
  // "Have been locked in a dispute".
  if (governor.upos === 'VERB' && ENTANGLING.has(lemmaAt(tree, head)) && deprel === 'obl')
    return caseOf(tree, top) === 'in' && isPassiveReading(tree, head)
      ? { verb: head, direct: true, subjects: ends(context, patients(tree, head)) }
      : null;
  return null;
}

/** "Two planes of medical aid", "$4 million in aid": the word for how much stands in the noun's place. */
export function measured(tree: Tree, noun: number): number {
  const { head, deprel } = tokenAt(tree, noun);
  const preposition = caseOf(tree, noun) ?? '';
  if (deprel === 'nmod' && ['of', 'in'].includes(preposition)) return isMeasure(tree, head) ? head : noun;
  if (deprel !== 'obl' || preposition !== 'in' || tokenAt(tree, head).upos !== 'VERB') return noun;
  // "Gave 4 billion euros in aid": read with the verb rather than with its object.
  return dependents(tree, head, 'obj').find((object) => object < noun && isMeasure(tree, object)) ?? noun;
}

function isMeasure(tree: Tree, noun: number): boolean {
  const { upos, text } = tokenAt(tree, noun);
  const counted = dependents(tree, noun, 'nummod').length > 0 || upos === 'NUM' || upos === 'SYM';
  return counted || MEASURES.has(lemmaAt(tree, noun)) || /^\$/.test(text);
}

const MEASURES: ReadonlySet<string> = new Set(
  `plane planeload truck truckload ship shipload shipment load convoy ton tonne package batch container box million billion
   dollar euro pound series round lot`.split(/\s+/),
);

const ENTANGLING: ReadonlySet<string> = new Set(['lock', 'embroil', 'entangle', 'involve', 'engage']);

const CARRYING = new Set(['enter', 'take', 'participate', 'engage', 'agree', 'press', 'push', 'apply']);

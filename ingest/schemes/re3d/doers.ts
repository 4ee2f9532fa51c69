// Who does what a noun tells ("X's strikes", "strikes by X", "X launched strikes"), and who pronouns go back to.
import { SUPPORT_VERBS } from '../../lexicon/event-nouns.ts';
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { caseOf, conjuncts, firstConjunct, possessorsOf, withPreposition } from '../../syntax/nouns.ts';
import { dependents, lemmaAt, tokenAt, wordAt } from '../../syntax/tree.ts';
import { agents, isPassiveReading, obliques } from '../../syntax/verbs.ts';
import { isActor } from './kinds.ts';

/** Verbs whose subject takes part in what stands behind their "in". */
const ENGAGING = new Set('join engage participate take assist help support aid involve'.split(' '));
const MORE_CARRIERS = new Set(
  'lead fly carry contribute intensify accelerate support step continue'.split(' '),
);
const BACK = /^(?:its?|they|them|their|he|him|his|she|her)$/;

function carries(lemma: string): boolean {
  return (SUPPORT_VERBS.has(lemma) && lemma !== 'want') || MORE_CARRIERS.has(lemma);
}

/** The owner, a name in front, the "by" phrase, or who does what the noun is the object or occasion of. */
export function doersOf(index: MentionIndex, noun: number): number[] {
  const { tree } = index;
  const owners = possessorsOf(tree, noun).flatMap((owner) => conjuncts(tree, owner));
  if (owners.length > 0) return owners;
  const named = [...inFront(index, noun), ...withPreposition(tree, noun, ['by', 'from'])];
  if (named.length > 0) return named;
  const top = firstConjunct(tree, noun);
  const { head, deprel } = tokenAt(tree, top);
  if (head < 0) return [];
  if (tokenAt(tree, head).upos !== 'VERB') return deprel === 'nmod' ? nounAbove(index, head, top) : [];
  const carrier = lemmaAt(tree, head);
  if ((deprel === 'obj' && carries(carrier)) || (deprel === 'obl' && ENGAGING.has(carrier)))
    return agents(tree, head);
  return deprel === 'nsubj' && isPassiveReading(tree, head) ? obliques(tree, head, ['by']) : [];
}

function inFront({ tree, at, mention }: MentionIndex, noun: number): number[] {
  return dependents(tree, noun, 'compound', 'amod', 'nmod').filter((child) => {
    const found = at(child);
    return child < noun && found !== null && mention(found).kind === 'name' && caseOf(tree, child) === null;
  });
}

/** "Support for Iraq in the fight against X", "airmen in the fight", "a series of strikes". */
function nounAbove(index: MentionIndex, noun: number, deed: number): number[] {
  const { tree } = index;
  const preposition = caseOf(tree, deed) ?? '';
  if (preposition === 'of' || preposition === 'for') return doersOf(index, noun);
  if (preposition !== 'in') return [];
  const supported = withPreposition(tree, noun, ['for', 'of', 'to']).filter((token) => token < deed);
  return supported.length > 0 ? supported : [noun];
}

/** Who a pronoun of the third person goes back to in its own sentence: one of its cluster, else the last actor before it. */
export function behindPronoun(index: MentionIndex, token: number): number {
  const { tree, at, mention, mentions } = index;
  const found = at(token);
  if (found === null || !BACK.test(wordAt(tree, token))) return token;
  const { clusters } = mention(found);
  const earlier = mentions.map(mention).filter(({ last, kind }) => last <= token && kind !== 'pronoun');
  const antecedents =
    clusters.length > 0
      ? earlier.filter((other) => other.clusters.some((cluster) => clusters.includes(cluster)))
      : earlier.filter(({ head }) => isActor(index, head));
  return whole(index, antecedents.at(-1)?.head ?? token);
}

/** "The Kenyan army ... its": the army, though the reader ties the pronoun to the state in front of it. */
function whole(index: MentionIndex, token: number): number {
  const { deprel, head } = tokenAt(index.tree, token);
  return (deprel === 'amod' || deprel === 'compound') && isActor(index, head) ? head : token;
}

// Mending words that the parser hangs across the verb beside them.
import { isNominal, isUnder, type Mending } from './mend.ts';

/**
 * "Its president, X, accused Rwandan leader Y of": a noun whose phrase begins right behind a verb that lacks an object is that
 * object, not part of a name in front of the verb.
 */
export function crossingObject({ tokens, index, token, dependents, has, patch }: Mending): void {
  if (!isNominal(token) || !['nmod', 'appos'].includes(token.deprel) || token.head >= index) return;
  if (has(index, 'case', 'mark')) return;
  let first = index;
  while (['DET', 'ADJ', 'PROPN', 'NOUN', 'NUM'].includes(tokens[first - 1]?.upos ?? '')) first--;
  const verb = first - 1;
  if (tokens[verb]?.upos !== 'VERB' || verb <= token.head) return;
  if (has(verb, 'obj', 'iobj', 'ccomp', 'xcomp') || !isUnder(tokens, token.head, verb)) return;
  if (dependents(verb, 'nsubj').length > 0) patch(index, { head: verb, deprel: 'obj' });
}

// Mending the front of a sentence: "ahead of", and subjects that the parser takes into the phrase before them.
import { isNominal, isUnder, type Mending } from './mend.ts';

/** "Ahead of her meeting with X, Y said": the two words together are the preposition of the noun behind them. */
export function aheadOf({ tokens, index, token, dependents, patch }: Mending): void {
  if (token.text.toLowerCase() !== 'ahead' || token.deprel !== 'advmod' || token.head < 0) return;
  const of = index + 1;
  const noun = dependents(index, 'obl', 'nmod').find((at) => at > of);
  if (tokens[of]?.text !== 'of' || noun === undefined || tokens[of]?.head !== noun) return;
  patch(noun, { head: token.head, deprel: 'obl' });
  patch(index, { head: noun, deprel: 'case' });
  patch(of, { head: index, deprel: 'fixed' });
}

/**
 * "After talks with X, the envoy for Y, Z's ruler dismissed", "Convicted of murdering X, the gangster Y was caught": a verb in
 * the past without a subject has what stands between the last comma but its own and itself, and no name can have two appositions.
 */
export function swallowedSubject({ tokens, index, token, dependents, has, patch }: Mending): void {
  if (token.upos !== 'VERB' || token.deprel !== 'root' || has(index, 'nsubj', 'csubj', 'expl')) return;
  const finite = has(index, 'aux') || /ed$/.test(token.text);
  const front = dependents(index, 'obl', 'advcl').filter((at) => at < index);
  const [opening] = front;
  if (!finite || opening === undefined || has(index, 'ccomp')) return;
  const begin = Math.min(index, ...dependents(index, 'aux', 'advmod').filter((at) => at > opening));
  const end = tokens[begin - 1]?.text === ',' ? begin - 1 : begin;
  for (let at = opening + 1; at < end; at++) {
    const noun = tokens[at];
    if (noun?.deprel !== 'appos' || !isNominal(noun) || noun.head > at) continue;
    const phrase = tokens.flatMap((_, inner) => (isUnder(tokens, inner, at) ? [inner] : []));
    const first = Math.min(...phrase);
    // Its comma may hang on another word.
    if (
      Math.max(...phrase) + 1 !== end ||
      tokens[begin - 1]?.text !== (end < begin ? ',' : tokens[end - 1]?.text)
    )
      continue;
    if (tokens[first - 1]?.text !== ',' && tokens[first]?.text !== ',') continue;
    patch(at, { head: index, deprel: 'nsubj' });
    return;
  }
}

/** "Convicted of X, the gangster was caught": a participle in front of the subject's phrase is the verb's, not the noun's. */
export function openingClause({ tokens, index, token, has, patch }: Mending): void {
  if (index > 0 || token.upos !== 'VERB' || token.deprel !== 'acl' || !/(?:ed|en)$/.test(token.text)) return;
  let subject = tokens[token.head];
  // The noun may describe the name behind it.
  if (subject !== undefined && ['nmod', 'compound'].includes(subject.deprel)) subject = tokens[subject.head];
  if (subject?.deprel === 'nsubj' && token.head > index && !has(index, 'nsubj', 'aux'))
    patch(index, { head: subject.head, deprel: 'advcl' });
}

const CHARGED: ReadonlySet<string> = new Set('convict accuse acquit suspect clear charge absolve'.split(' '));

/** "Convicted in his absence of murdering X": what somebody is convicted of hangs on the verb, not on the noun between. */
export function chargedDeed({ tokens, index, token, governor: noun, dependents, patch }: Mending): void {
  if (token.deprel !== 'acl' || !token.text.endsWith('ing') || noun?.deprel !== 'obl' || noun.upos !== 'NOUN')
    return;
  const verb = tokens[noun.head];
  const isOf = dependents(index, 'mark', 'case').some((at) => tokens[at]?.text === 'of');
  if (isOf && verb !== undefined && CHARGED.has(verb.lemma.toLowerCase()))
    patch(index, { head: noun.head, deprel: 'advcl' });
}

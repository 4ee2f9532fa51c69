// Mending clauses: subjects and objects, participles, what stands behind a colon.
import type { Mending } from './mend.ts';

/** "who was elected president": a clause never hangs on a noun behind it; the noun is what the verb makes of somebody. */
export function appointed({ index, token, governor: noun, has, patch }: Mending): void {
  if (token.upos !== 'VERB' || token.deprel !== 'acl' || token.head < index) return;
  if (noun?.upos !== 'NOUN' || noun.head < 0 || !has(index, 'aux')) return;
  patch(index, { head: noun.head, deprel: noun.deprel });
  patch(token.head, { head: index, deprel: 'xcomp' });
}

/** "After talks on Friday, X said": a noun without subject or copula is no clause but an oblique. */
export function nounClause({ index, token, dependents, has, patch }: Mending): void {
  if (token.deprel !== 'advcl' || !['NOUN', 'PROPN'].includes(token.upos)) return;
  if (has(index, 'nsubj', 'cop', 'aux', 'obj')) return;
  const marker = dependents(index, 'case', 'mark').find((at) => at < index);
  if (marker === undefined) return;
  patch(index, { deprel: 'obl' });
  patch(marker, { deprel: 'case' });
}

/** "X was elected president": a subject in front of the verb is the verb's, not its complement's. */
export function raisedSubject({ tokens, index, token, governor: complement, has, patch }: Mending): void {
  if (token.deprel !== 'nsubj' || complement?.deprel !== 'xcomp' || index > complement.head) return;
  const isBare = !has(token.head, 'cop', 'mark', 'aux');
  const isFree = !has(complement.head, 'nsubj');
  if (isBare && isFree && tokens[complement.head]?.upos === 'VERB') patch(index, { head: complement.head });
}

/** "has accused President X of": a second subject, behind its verb, is the object. */
export function secondSubject({ index, token, governor: verb, dependents, has, patch }: Mending): void {
  if (token.deprel !== 'nsubj' || token.head > index || verb?.upos !== 'VERB') return;
  const hasFirst = dependents(token.head, 'nsubj').some((at) => at < token.head);
  if (hasFirst && !has(token.head, 'obj', 'ccomp')) patch(index, { deprel: 'obj' });
}

/** "President X and Minister Y will meet": a name that the parser puts beside the verb behind it is its subject. */
export function besideVerb({ index, token, governor: verb, has, patch }: Mending): void {
  if (token.deprel !== 'appos' || token.head < index || verb?.upos !== 'VERB') return;
  if (!has(token.head, 'nsubj')) patch(index, { deprel: 'nsubj' });
}

/** "X joined EU leaders": a name that hangs on the object of the verb behind it is that verb's subject. */
export function subjectOnObject({ tokens, index, token, governor: object, has, patch }: Mending): void {
  if (token.upos !== 'PROPN' || token.deprel !== 'nmod' || object?.deprel !== 'obj') return;
  const verb = object.head;
  if (index > verb || verb > token.head || tokens[verb]?.upos !== 'VERB') return;
  if (!has(verb, 'nsubj') && !has(index, 'case')) patch(index, { head: verb, deprel: 'nsubj' });
}

const VERBAL_PREPOSITIONS = new Set([
  'following',
  'including',
  'regarding',
  'concerning',
  'pending',
  'barring',
]);

/** "spoke following talks": a participle in front of a bare oblique noun is its preposition. */
export function preposition({ index, token, governor: noun, dependents, patch }: Mending): void {
  if (!VERBAL_PREPOSITIONS.has(token.text.toLowerCase())) return;
  if (token.deprel !== 'amod' || noun?.deprel !== 'obl' || token.head < index) return;
  const isLed = dependents(token.head, 'case', 'det', 'mark').some((at) => at < index);
  if (!isLed) patch(index, { deprel: 'case' });
}

/** "whom Egypt accused of spying": a relative pronoun without a preposition, in front of the subject, is the object. */
export function relativeObject({ index, token, dependents, has, patch }: Mending): void {
  if (token.deprel !== 'obl' || !/^whom?$/i.test(token.text)) return;
  const hasBehind = (deprel: string) => dependents(token.head, deprel).some((at) => at > index);
  if (hasBehind('nsubj') && !hasBehind('obj') && !has(index, 'case')) patch(index, { deprel: 'obj' });
}

/** "stands accused": a participle right behind a verb, nothing between them, completes it. */
export function participle({ index, token, governor: verb, has, patch }: Mending): void {
  if (token.upos !== 'VERB' || token.deprel !== 'parataxis' || token.head !== index - 1) return;
  if (verb?.upos !== 'VERB' || !/(?:ed|en)$/.test(token.text)) return;
  if (!has(index, 'nsubj')) patch(index, { deprel: 'xcomp' });
}

/** "rather than join the bloc": the two words together introduce the verb. */
export function ratherThan({ tokens, index, token, governor: verb, dependents, patch }: Mending): void {
  if (token.deprel !== 'advmod' || verb?.upos !== 'VERB' || token.head < index) return;
  if (dependents(index, 'fixed').some((at) => tokens[at]?.text === 'than')) patch(index, { deprel: 'mark' });
}

/** "Claims that X attacked Y are false": what opens a sentence and has another predicate behind its clause is a noun. */
export function openingNoun({ tokens, index, token, dependents, has, patch }: Mending): void {
  if (index > 0 || token.upos !== 'VERB' || token.head >= 0 || !token.text.endsWith('s')) return;
  const predicate = dependents(index, 'ccomp').at(-1);
  if (predicate === undefined || has(index, 'nsubj', 'obj')) return;
  if (has(predicate, 'nsubj') || !has(predicate, 'cop', 'aux')) return;
  const content = tokens.findIndex(
    ({ head, deprel }, at) =>
      at < predicate && (head === index || head === predicate) && ['ccomp', 'csubj'].includes(deprel),
  );
  if (content < 0) return;
  patch(index, { upos: 'NOUN', head: predicate, deprel: 'nsubj' });
  patch(content, { head: index, deprel: 'acl' });
  patch(predicate, { head: -1, deprel: 'root' });
}

/** "Russia: Ready to talk": what stands behind a colon says something, and is no part of the phrase in front. */
export function behindColon({ tokens, index, token, patch }: Mending): void {
  if (token.head < 0 || token.head > index || !['acl', 'amod', 'advcl'].includes(token.deprel)) return;
  if (tokens.slice(token.head + 1, index).some(({ text }) => text === ':'))
    patch(index, { deprel: 'parataxis' });
}

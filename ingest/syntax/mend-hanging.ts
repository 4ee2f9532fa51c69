// Mending what hangs too far away: nouns inside a phrase, relative clauses, opening participles, second offices.
import { HONORIFICS, OFFICES, TIES } from '#ingest/lexicon/offices.ts';

import { isNominal, type Mending } from './mend.ts';
import { isPersonNoun } from './person-nouns.ts';

const PHRASE: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART']);

/** "An aide to Bahamas Prime Minister X": what stands between a preposition and its noun is part of that phrase. */
export function insidePhrase({ tokens, index, token, patch }: Mending): void {
  if (token.upos !== 'ADP' || token.deprel !== 'case' || token.head <= index + 1) return;
  const inside = tokens.slice(index + 1, token.head);
  if (!inside.every(({ upos }) => PHRASE.has(upos))) return;
  inside.forEach((word, offset) => {
    if (isNominal(word) && (word.head < index || word.head > token.head))
      patch(index + 1 + offset, { head: token.head, deprel: 'compound' });
  });
}

/** "Return to X, which Y recognized": a clause that opens with "which" tells of the noun in front of its comma. */
export function relativeClause({ tokens, index, token, governor, nameAt, dependents, patch }: Mending): void {
  if (token.upos !== 'VERB' || token.deprel !== 'acl' || governor === undefined) return;
  const which = dependents(index, 'obj', 'nsubj', 'obl').find((at) => tokens[at]?.text === 'which');
  if (which === undefined || tokens[which - 1]?.text !== ',') return;
  let noun = which - 2;
  if (!isNominal(tokens[noun])) return;
  // "Their villages in X, which Y recognized": of the two, the place is what states do something to.
  const isPlace = ['GPE', 'LOC'].includes(nameAt(noun)?.label ?? '') && tokens[which]?.deprel === 'obj';
  const isPlural = governor.upos === 'NOUN' && governor.text.toLowerCase() !== governor.lemma;
  if (governor.upos !== 'VERB' && !(isPlace && isPlural)) return;
  const name = nameAt(noun);
  while (name !== undefined && nameAt(tokens[noun]?.head ?? -1) === name) noun = tokens[noun]?.head ?? noun;
  patch(index, { head: noun });
}

/** "Captured by rebels in May, X was freed": a participle that opens the sentence tells of its subject. */
export function openingParticiple({ index, token, governor: verb, dependents, has, patch }: Mending): void {
  if (index > 0 || token.upos !== 'VERB' || token.deprel !== 'parataxis' || verb?.upos !== 'VERB') return;
  if (!/(?:ed|en)$/.test(token.text) || has(index, 'nsubj', 'aux', 'obj', 'ccomp')) return;
  if (dependents(token.head, 'nsubj').some((at) => at > index)) patch(index, { deprel: 'advcl' });
}

/** "Party leader X called": a name is part of no verb behind it; where that has no subject, it is the name. */
export function nameOnVerb({ index, token, governor: verb, nameAt, has, patch }: Mending): void {
  const name = nameAt(index);
  if (token.deprel !== 'flat' || verb?.upos !== 'VERB' || name?.first !== index) return;
  if (token.head >= name.last && !has(token.head, 'nsubj', 'nsubj:pass', 'csubj', 'expl'))
    patch(index, { deprel: 'nsubj' });
}

/** "The sister of the politician X": a name right behind a noun for a person, hung where that hangs, names it. */
export function besidePerson({ tokens, index, token, nameAt, has, patch }: Mending): void {
  const noun = tokens[index - 1];
  if (noun?.upos !== 'NOUN' || token.deprel !== 'nmod' || noun.deprel !== 'nmod') return;
  if (token.head !== noun.head || has(index, 'case') || nameAt(index)?.label !== 'PER') return;
  if (nameAt(index - 1) === undefined && isPersonNoun(noun.lemma))
    patch(index, { head: index - 1, deprel: 'appos' });
}

/** "Two editors of the Herald, X and Y", "two Kenyan runners, X and Y": a name joined to one in apposition, hung on what both are. */
export function joinedName({ tokens, index, token, governor, nameAt, patch }: Mending): void {
  const name = nameAt(index);
  if (token.deprel !== 'conj' || name === undefined || tokens[name.first - 1]?.text !== 'and') return;
  const before = nameAt(name.first - 2);
  if (before === undefined || before.label !== name.label || !['PER', 'ORG'].includes(name.label)) return;
  const isInside = (at: number) => at >= before.first && at < before.last;
  let top = before.first;
  while (top < before.last && isInside(tokens[top]?.head ?? -1)) top++;
  const first = tokens[top];
  if (first?.deprel !== 'appos' || token.head === top) return;
  const over = nameAt(token.head)?.label;
  const isOfBody = over !== undefined && over !== name.label && governor?.deprel === 'nmod';
  const isPlural = governor?.upos === 'NOUN' && governor.text.toLowerCase() !== governor.lemma;
  if (
    isInside(token.head) ||
    (token.head < before.first && (isOfBody || (isPlural && first.head === token.head)))
  )
    patch(index, { head: top });
}

/** "Count X said": an honorific that is part of the name, and that the parser made its head, only describes it. */
export function honorificHead({ tokens, index, token, nameAt, has, patch }: Mending): void {
  const name = nameAt(index);
  if (name?.label !== 'PER' || name.first !== index || name.last - index < 2) return;
  if (!HONORIFICS.has(token.text.toLowerCase().replace(/\.$/, '')) || tokens[index + 1]?.head !== index)
    return;
  const isSubject = token.deprel === 'parataxis' && token.head > index && !has(token.head, 'nsubj');
  patch(index + 1, { head: token.head, deprel: isSubject ? 'nsubj' : token.deprel });
  patch(index, { head: index + 1, deprel: 'nmod' });
  tokens.forEach(({ head }, at) => {
    if (head === index && at !== index + 1) patch(at, { head: index + 1 });
  });
}

/** "Geneticist X said": of two subjects side by side the first is what the second is called. */
export function doubleSubject({ tokens, index, token, nameAt, dependents, patch }: Mending): void {
  const next = tokens[index + 1];
  if (token.deprel !== 'nsubj' || next?.deprel !== 'nsubj' || next.head !== token.head) return;
  if (!isNominal(token) || nameAt(index + 1)?.label !== 'PER' || nameAt(index + 1) === nameAt(index)) return;
  for (const child of dependents(index, 'acl', 'appos', 'nmod', 'punct'))
    if (child > index) patch(child, { head: index + 1 });
  patch(index, { head: index + 1, deprel: 'nmod' });
}

/** "The daughter of X and the sister of Y": a kinship goes on with the one before it, not with whose it is. */
export function secondKinship({ tokens, index, token, governor: owner, nameAt, has, patch }: Mending): void {
  if (token.deprel !== 'conj' || owner?.deprel !== 'nmod' || !isKinship(token.lemma)) return;
  const isPerson = nameAt(token.head)?.label === 'PER' || isPersonNoun(owner.lemma);
  const first = tokens[owner.head];
  if (first === undefined || owner.head > token.head || !isKinship(first.lemma)) return;
  const alike = has(index, 'det') === has(owner.head, 'det') && tokens[index + 1]?.text === 'of';
  if (isPerson && alike) patch(index, { head: owner.head });
}

function isKinship(lemma: string): boolean {
  return TIES.has(OFFICES.get(lemma)?.id ?? '');
}

/** "X, a former rector of Y and an adviser to Z": a second office goes on with the first, not with the name. */
export function officeBesideOffice({ tokens, index, token, nameAt, dependents, patch }: Mending): void {
  if (token.deprel !== 'conj' || token.upos !== 'NOUN' || !OFFICES.has(token.lemma)) return;
  if (nameAt(token.head)?.label !== 'PER') return;
  const first = dependents(token.head, 'appos').findLast((at) => at > token.head && at < index);
  if (first === undefined || !OFFICES.has(tokens[first]?.lemma ?? '')) return;
  if (tokens.slice(first, index).every(({ text }) => text !== ',')) patch(index, { head: first });
}

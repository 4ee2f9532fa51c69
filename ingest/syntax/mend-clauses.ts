// Mending clauses: subjects and objects, participles and gerunds.
import type { NameSpan, Token } from '../state.ts';
import { isGerund, isNominal, type Patch } from './mend.ts';

/** Prepositions that join a person to an event; a gerund after them would be read otherwise. */
const JOINING = new Set(['with', 'between', 'from', 'to', 'and']);

/** "who was elected president": a clause never hangs on a noun behind it; the noun is what the verb makes of somebody. */
export function appointed(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  verb: number,
  patch: Patch,
): void {
  const token = tokens[verb];
  const noun = tokens[token?.head ?? -1];
  if (
    token?.upos !== 'VERB' ||
    token.deprel !== 'acl' ||
    noun === undefined ||
    token.head < verb ||
    noun.upos !== 'NOUN'
  )
    return;
  const participle = tokens.some((word) => word.head === verb && word.deprel === 'aux');
  if (!participle || noun.head < 0) return;
  patch(verb, { head: noun.head, deprel: noun.deprel });
  patch(token.head, { head: verb, deprel: 'xcomp' });
}

/** "After talks on Friday, X said": a noun without subject or copula is no clause but an oblique. */
export function nounClause(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.deprel !== 'advcl' || !['NOUN', 'PROPN'].includes(token.upos)) return;
  const own = tokens.flatMap((word, at) => (word.head === index ? [{ word, at }] : []));
  if (own.some(({ word }) => ['nsubj', 'cop', 'aux', 'obj'].includes(word.deprel))) return;
  const marker = own.find(({ word, at }) => at < index && ['case', 'mark'].includes(word.deprel));
  if (marker === undefined) return;
  patch(index, { deprel: 'obl' });
  patch(marker.at, { deprel: 'case' });
}

/** "X was elected president": a subject in front of the verb is the verb's, not its complement's. */
export function raisedSubject(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const complement = tokens[token?.head ?? -1];
  if (token?.deprel !== 'nsubj' || complement?.deprel !== 'xcomp' || index > complement.head) return;
  const bare = !tokens.some(
    (word) => word.head === token.head && ['cop', 'mark', 'aux'].includes(word.deprel),
  );
  const free = !tokens.some((word) => word.head === complement.head && word.deprel === 'nsubj');
  if (bare && free && tokens[complement.head]?.upos === 'VERB') patch(index, { head: complement.head });
}

/** "has accused President X of": a second subject, behind its verb, is the object. */
export function secondSubject(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (
    token?.deprel !== 'nsubj' ||
    token.head < 0 ||
    token.head > index ||
    tokens[token.head]?.upos !== 'VERB'
  )
    return;
  const others = tokens.filter((word, at) => word.head === token.head && at !== index);
  const ahead = tokens.some(
    (word, at) => word.head === token.head && word.deprel === 'nsubj' && at < token.head,
  );
  if (ahead && !others.some((word) => ['obj', 'ccomp'].includes(word.deprel)))
    patch(index, { deprel: 'obj' });
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
export function preposition(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const noun = tokens[token?.head ?? -1];
  if (token === undefined || noun === undefined || !VERBAL_PREPOSITIONS.has(token.text.toLowerCase())) return;
  if (token.deprel !== 'amod' || noun.deprel !== 'obl' || token.head < index) return;
  const other = tokens.some(
    (word, at) => word.head === token.head && at < index && ['case', 'det', 'mark'].includes(word.deprel),
  );
  if (!other) patch(index, { deprel: 'case' });
}

/** "talks with visiting Minister X": the participle describes X, and "with X" hangs on the talks. */
export function premodifier(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  verb: number,
  patch: Patch,
): void {
  const participle = tokens[verb];
  const preposition = tokens[verb - 1];
  if (!isGerund(participle) || participle === undefined || preposition === undefined) return;
  if (!JOINING.has(preposition.text.toLowerCase()) || preposition.head !== verb) return;
  const objects = tokens.flatMap((token, at) =>
    at > verb && token.head === verb && token.deprel === 'obj' ? [at] : [],
  );
  const person = objects.findLast((at) =>
    names.some((name) => name.label === 'PER' && name.first <= at && at < name.last),
  );
  if (person === undefined) return;
  const between = tokens.slice(verb + 1, person);
  if (!between.every((token) => ['PROPN', 'NOUN', 'ADJ', 'PUNCT'].includes(token.upos) && token.text !== ','))
    return;
  // "visiting NATO Secretary-General X": what the parser took for another object belongs to the title.
  for (const other of objects) if (other < person) patch(other, { head: person, deprel: 'compound' });
  const noun = nounBefore(tokens, verb - 1);
  patch(person, { head: noun ?? participle.head, deprel: noun === null ? 'obl' : 'nmod' });
  patch(verb, { head: person, deprel: 'amod' });
  patch(verb - 1, { head: person, deprel: 'case' });
}

/** The head noun of the phrase that ends before a preposition: "talks" for "talks in Moscow". */
function nounBefore(tokens: readonly Token[], preposition: number): number | null {
  let at = preposition - 1;
  if (!isNominal(tokens[at])) return null;
  for (
    let head = tokens[at]?.head ?? -1;
    head >= 0 && head < at && isNominal(tokens[head]);
    head = tokens[at]?.head ?? -1
  )
    at = head;
  return at;
}

/** "no talk of Russia joining NATO": an object in front of a verb that has another one behind is its subject. */
export function fronted(tokens: readonly Token[], _: readonly NameSpan[], verb: number, patch: Patch): void {
  if (tokens[verb]?.upos !== 'VERB') return;
  const objects = tokens.flatMap((token, at) => (token.head === verb && token.deprel === 'obj' ? [at] : []));
  const before = objects.filter((at) => at < verb && at >= verb - 6);
  if (before.length !== 1 || objects.length < 2 || before[0] === undefined) return;
  if (tokens.some((token) => token.head === verb && token.deprel === 'nsubj')) return;
  patch(before[0], { deprel: 'nsubj' });
}

const OF_CONTENT = new Set(['of', 'about', 'on', 'for', 'with', 'against']);

/** "talk of Brazil joining the bloc": a name between preposition and gerund is the gerund's subject. */
export function ownSubject(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  verb: number,
  patch: Patch,
): void {
  const gerund = tokens[verb];
  if (!isGerund(gerund)) return;
  const subject = gerund?.head ?? -1;
  const name = tokens[subject];
  const governor = tokens[name?.head ?? -1];
  if (gerund?.deprel !== 'acl' || name?.upos !== 'PROPN' || governor === undefined || subject >= verb) return;
  const marker = tokens.findIndex(
    (token) =>
      (token.head === subject || token.head === verb) &&
      ['case', 'mark'].includes(token.deprel) &&
      OF_CONTENT.has(token.text.toLowerCase()),
  );
  const adjacent = tokens
    .slice(subject + 1, verb)
    .every((token) => token.upos === 'PROPN' || token.upos === 'CCONJ');
  const content =
    (name.deprel === 'nmod' && governor.upos === 'NOUN') ||
    (name.deprel === 'obl' && governor.upos === 'VERB');
  if (marker < 0 || marker > subject || !adjacent || !content) return;
  patch(verb, { head: name.head, deprel: governor.upos === 'NOUN' ? 'acl' : 'advcl' });
  patch(subject, { head: verb, deprel: 'nsubj' });
  patch(marker, { head: verb, deprel: 'mark' });
}

/** "talk of Brazil joining the bloc": a name between the gerund and its own marker is no second complement of the noun. */
export function ownMarker(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  verb: number,
  patch: Patch,
): void {
  const gerund = tokens[verb];
  if (!isGerund(gerund) || gerund?.deprel !== 'acl') return;
  const marker = tokens.findIndex(
    (token) => token.head === verb && token.deprel === 'mark' && OF_CONTENT.has(token.text.toLowerCase()),
  );
  const name = tokens.findIndex(
    (token, at) => at > marker && at < verb && token.head === gerund.head && token.deprel === 'nmod',
  );
  if (marker < 0 || name < 0 || tokens[name]?.upos !== 'PROPN') return;
  const isBare = !tokens.some((token) => token.head === name && token.deprel === 'case');
  const isNext = tokens
    .slice(name + 1, verb)
    .every((token) => token.upos === 'PROPN' || token.upos === 'CCONJ');
  if (isBare && isNext) patch(name, { head: verb, deprel: 'nsubj' });
}

/** "stands accused": a participle right behind a verb, nothing between them, completes it. */
export function participle(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.upos !== 'VERB' || token.deprel !== 'parataxis' || token.head !== index - 1) return;
  if (tokens[index - 1]?.upos !== 'VERB' || !/(?:ed|en)$/.test(token.text)) return;
  if (!tokens.some((word) => word.head === index && word.deprel === 'nsubj'))
    patch(index, { deprel: 'xcomp' });
}

/** "Russia: Ready to talk": what stands behind a colon says something, and is no part of the phrase in front. */
export function behindColon(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token === undefined || token.head < 0 || token.head > index) return;
  if (!['acl', 'amod', 'advcl'].includes(token.deprel)) return;
  if (tokens.slice(token.head + 1, index).some(({ text }) => text === ':'))
    patch(index, { deprel: 'parataxis' });
}

// Mending gerunds: who does what they say, and those that only describe a name.
import type { NameSpan, Token } from '../state.ts';
import { isGerund, isNominal, nameAt, type Patch } from './mend.ts';

/** Prepositions that join a person to an event; a gerund after them would be read otherwise. */
const JOINING = new Set(['with', 'between', 'from', 'to', 'and']);

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
  const person = objects.findLast((at) => nameAt(names, at)?.label === 'PER');
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

/** Nothing but the rest of a name, or of several, stands between it and the verb. */
function isNamedUpTo(tokens: readonly Token[], name: number, verb: number): boolean {
  return tokens.slice(name + 1, verb).every(({ upos }) => upos === 'PROPN' || upos === 'CCONJ');
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
  const adjacent = isNamedUpTo(tokens, subject, verb);
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
  if (isBare && isNamedUpTo(tokens, name, verb)) patch(name, { head: verb, deprel: 'nsubj' });
}

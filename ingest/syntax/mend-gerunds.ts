// Mending gerunds: who does what they say, and those that only describe a name.
import { VERB_FRAMES } from '#ingest/lexicon/event-verbs.ts';

import type { Token } from '../state.ts';
import { isGerund, isNominal, type Mending } from './mend.ts';

/** Prepositions that join a person to an event; a gerund after them would be read otherwise. */
const JOINING = new Set(['with', 'between', 'from', 'to', 'and']);

/** "Pleaded guilty to killing X": nobody is described so in front of his name. */
function isHarm({ lemma }: Token): boolean {
  return (VERB_FRAMES.get(lemma) ?? []).some(({ type }) => HARM.has(type));
}

const HARM: ReadonlySet<string> = new Set(['KILLED', 'ATTACKED', 'ARRESTED', 'COERCED']);

/** "talks with visiting Minister X": the participle describes X, and "with X" hangs on the talks. */
export function premodifier({ tokens, index: verb, token, nameAt, dependents, patch }: Mending): void {
  const preposition = tokens[verb - 1];
  if (!isGerund(token) || preposition === undefined || isHarm(token)) return;
  if (!JOINING.has(preposition.text.toLowerCase()) || preposition.head !== verb) return;
  const objects = dependents(verb, 'obj').filter((at) => at > verb);
  const person = objects.findLast((at) => nameAt(at)?.label === 'PER');
  if (person === undefined) return;
  const between = tokens.slice(verb + 1, person);
  if (!between.every(({ upos, text }) => ['PROPN', 'NOUN', 'ADJ', 'PUNCT'].includes(upos) && text !== ','))
    return;
  // "visiting NATO Secretary-General X": what the parser took for another object belongs to the title.
  for (const other of objects) if (other < person) patch(other, { head: person, deprel: 'compound' });
  const noun = nounBefore(tokens, verb - 1);
  patch(person, { head: noun ?? token.head, deprel: noun === null ? 'obl' : 'nmod' });
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
export function fronted({ index: verb, token, dependents, has, patch }: Mending): void {
  if (token.upos !== 'VERB') return;
  const objects = dependents(verb, 'obj');
  const [subject, ...others] = objects.filter((at) => at < verb && at >= verb - 6);
  if (subject === undefined || others.length > 0 || objects.length < 2 || has(verb, 'nsubj')) return;
  patch(subject, { deprel: 'nsubj' });
}

/** Nothing but the rest of a name, or of several, stands between it and the verb. */
function isNamedUpTo(tokens: readonly Token[], name: number, verb: number): boolean {
  return tokens.slice(name + 1, verb).every(({ upos }) => upos === 'PROPN' || upos === 'CCONJ');
}

const OF_CONTENT = new Set(['of', 'about', 'on', 'for', 'with', 'against']);

/** "talk of Brazil joining the bloc": a name between preposition and gerund is the gerund's subject. */
export function ownSubject({ tokens, index: verb, token, governor: name, patch }: Mending): void {
  if (!isGerund(token) || token.deprel !== 'acl') return;
  const subject = token.head;
  const over = tokens[name?.head ?? -1];
  if (name?.upos !== 'PROPN' || over === undefined || subject >= verb) return;
  if (!isNamedUpTo(tokens, subject, verb)) return;
  const marker = tokens.findIndex(
    ({ head, deprel, text }) =>
      (head === subject || head === verb) &&
      ['case', 'mark'].includes(deprel) &&
      OF_CONTENT.has(text.toLowerCase()),
  );
  const isContent =
    (name.deprel === 'nmod' && over.upos === 'NOUN') || (name.deprel === 'obl' && over.upos === 'VERB');
  if (marker < 0 || marker > subject || !isContent) return;
  patch(verb, { head: name.head, deprel: over.upos === 'NOUN' ? 'acl' : 'advcl' });
  patch(subject, { head: verb, deprel: 'nsubj' });
  patch(marker, { head: verb, deprel: 'mark' });
}

/** "talk of Brazil joining the bloc": a name between the gerund and its own marker is no second complement of the noun. */
export function ownMarker({ tokens, index: verb, token, dependents, has, patch }: Mending): void {
  if (!isGerund(token) || token.deprel !== 'acl') return;
  const marker = dependents(verb, 'mark').find((at) => OF_CONTENT.has(tokens[at]?.text.toLowerCase() ?? ''));
  if (marker === undefined) return;
  const name = dependents(token.head, 'nmod').find((at) => at > marker && at < verb);
  if (name === undefined || tokens[name]?.upos !== 'PROPN' || has(name, 'case')) return;
  if (isNamedUpTo(tokens, name, verb)) patch(name, { head: verb, deprel: 'nsubj' });
}

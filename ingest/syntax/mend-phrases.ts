// Mending noun phrases: names and their offices, coordinations, prepositions.
import { OFFICES } from '#ingest/lexicon/offices.ts';

import type { NameSpan, Token } from '../state.ts';
import { isNominal, nameAt, type Patch } from './mend.ts';
import { isPersonNoun } from './person-nouns.ts';

/** "chief executive X": an office in front of a person's name describes the name, never the other way round. */
export function titled(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const name = names.find((span) => span.label === 'PER' && span.first === index);
  const title = tokens[index - 1];
  const token = tokens[index];
  if (name === undefined || title === undefined || token === undefined || !isNominal(title)) return;
  if (token.head !== index - 1 || !['flat', 'appos', 'compound', 'nmod'].includes(token.deprel)) return;
  patch(index, { head: title.head, deprel: title.deprel });
  patch(index - 1, { head: index, deprel: 'nmod' });
  tokens.forEach((other, at) => {
    const inside = at > index && at < name.last;
    const around =
      other.head === index - 1 && (at >= name.last || ['case', 'mark', 'cc', 'punct'].includes(other.deprel));
    if ((inside && other.head === index - 1) || around) patch(at, { head: index });
  });
}

/** "President X and President Y": what "and" leads in is a member of a coordination, whatever its label. */
export function coordinated(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token === undefined || !isNominal(token) || token.head < 0 || token.head > index) return;
  if (!['flat', 'compound', 'appos', 'nmod', 'list'].includes(token.deprel) || !isNominal(tokens[token.head]))
    return;
  const and = tokens.findIndex(
    (word, at) => word.head === index && word.deprel === 'cc' && at < index && at > token.head,
  );
  const marked = tokens.some((word) => word.head === index && word.deprel === 'case' && word.upos === 'ADP');
  if (and >= 0 && !marked) patch(index, { deprel: 'conj' });
}

const NAME_RELATIONS = new Set(['nmod', 'flat', 'compound', 'appos', 'list', 'dep']);

const OF_ACTORS: ReadonlySet<string> = new Set(['PER', 'ORG', 'GPE', 'NORP']);

/**
 * A bare noun that hangs on a verb by a relation that only nouns have is its subject in front, its object behind; so is an
 * actor's name behind its verb that passes for an oblique without a preposition.
 */
export function misnamed(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const verb = tokens[token?.head ?? -1];
  if (token === undefined || !isNominal(token) || verb?.upos !== 'VERB') return;
  const isActor = OF_ACTORS.has(nameAt(names, index)?.label ?? '');
  const bareOblique = token.deprel === 'obl' && token.head < index && isActor;
  if (!bareOblique && !NAME_RELATIONS.has(token.deprel)) return;
  const marked = tokens.some(
    (word) => word.head === index && (word.deprel === 'case' || word.deprel === 'mark'),
  );
  const has = (...deprels: string[]) =>
    tokens.some((word) => word.head === token.head && deprels.includes(word.deprel));
  if (marked || isTime(token)) return;
  if (index < token.head && !has('nsubj', 'expl', 'csubj')) patch(index, { deprel: 'nsubj' });
  else if (index > token.head && !has('obj', 'ccomp', 'xcomp')) patch(index, { deprel: 'obj' });
}

function isTime({ lemma }: Token): boolean {
  return /^(?:\p{Lu}?[a-z]+day|today|week|month|year|night|morning|evening|afternoon|time|hour|minute)$/u.test(
    lemma,
  );
}

/** "visit Latvia on Friday and Estonia later": what is joined to a date, and is none, is joined to the object before it. */
export function joinedToDate(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.deprel !== 'conj') return;
  const labelAt = (at: number) => nameAt(names, at)?.label;
  if (labelAt(token.head) !== 'DATE' || !OF_ACTORS.has(labelAt(index) ?? '')) return;
  const date = tokens[token.head];
  const object = tokens.findLastIndex(
    (word, at) =>
      at < token.head &&
      word.head === date?.head &&
      word.deprel === 'obj' &&
      OF_ACTORS.has(labelAt(at) ?? ''),
  );
  if (object >= 0) patch(index, { head: object });
}

/** "the firm Acme Robotics": a name behind a common noun is its apposition; what is compounded stands in front. */
export function apposed(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const isName = names.some(({ first, label }) => first === index && OF_ACTORS.has(label));
  if (token === undefined || !isName || token.head !== index - 1 || tokens[index - 1]?.upos !== 'NOUN')
    return;
  if (token.deprel === 'compound' || token.deprel === 'flat') patch(index, { deprel: 'appos' });
}

/** "Syria's envoy to Jordan, X, left": a person between commas is the one described, not the place named last. */
export function holder(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const name = nameAt(names, index);
  const place = nameAt(names, token?.head ?? -1);
  if (token?.deprel !== 'appos' || name?.label !== 'PER' || place === undefined || place === name) return;
  if (!['GPE', 'LOC', 'ORG'].includes(place.label)) return;
  for (let above = tokens[token.head]?.head ?? -1; above >= 0; above = tokens[above]?.head ?? -1) {
    const noun = tokens[above];
    if (noun === undefined || !isNominal(noun)) return;
    if (noun.upos === 'NOUN' && (OFFICES.has(noun.lemma) || isPersonNoun(noun.lemma))) {
      patch(index, { head: above });
      return;
    }
  }
}

/** "lives in Lisbon": a preposition hung on the verb belongs to the bare oblique noun that follows it. */
export function strayPreposition(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  if (token?.upos !== 'ADP' || token.deprel !== 'advmod') return;
  const noun = tokens.findIndex(
    (word, at) => at > index && word.head === token.head && word.deprel === 'obl',
  );
  if (noun < 0 || tokens.some((word) => word.head === noun && word.deprel === 'case')) return;
  const between = tokens.slice(index + 1, noun);
  if (between.every((word) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(word.upos)))
    patch(index, { head: noun, deprel: 'case' });
}

/** "at Uppsala University": a preposition belongs to the head of its phrase, not to the word next to it. */
export function innerPreposition(
  tokens: readonly Token[],
  _: readonly NameSpan[],
  index: number,
  patch: Patch,
): void {
  const token = tokens[index];
  const inner = tokens[token?.head ?? -1];
  if (token?.upos !== 'ADP' || token.deprel !== 'case' || inner === undefined || token.head < index) return;
  if (['compound', 'amod', 'nummod'].includes(inner.deprel) && inner.head > token.head)
    patch(index, { head: inner.head });
}

// Mending noun phrases: names and their offices, coordinations, prepositions.
import { OFFICES } from '#ingest/lexicon/offices.ts';

import type { Token } from '../state.ts';
import { isNominal, type Mending } from './mend.ts';
import { isPersonNoun } from './person-nouns.ts';

/** "chief executive X": an office in front of a person's name describes the name, never the other way round. */
export function titled({ tokens, names, index, token, patch }: Mending): void {
  const title = tokens[index - 1];
  if (title === undefined || !isNominal(title)) return;
  const isBehind = token.head === index - 1 && ['flat', 'appos', 'compound', 'nmod'].includes(token.deprel);
  const name = names.find(({ label, first }) => label === 'PER' && first === index);
  if (name === undefined || !(isBehind || isTwin(title, token))) return;
  patch(index, { head: title.head, deprel: title.deprel });
  patch(index - 1, { head: index, deprel: 'nmod' });
  tokens.forEach(({ head, deprel }, at) => {
    if (head !== index - 1) return;
    const isInside = at > index && at < name.last;
    const isAround = at >= name.last || ['case', 'mark', 'cc', 'punct'].includes(deprel);
    if (isInside || isAround) patch(at, { head: index });
  });
}

/** "Was founded by engineer X": the parser may hang both on the verb. */
function isTwin(title: Token, name: Token): boolean {
  const isPhrase = title.upos === 'NOUN' && title.deprel === 'obl' && name.deprel === 'obl';
  return isPhrase && title.head === name.head && isPersonNoun(title.lemma);
}

/** "President X and President Y": what "and" leads in is a member of a coordination, whatever its label. */
export function coordinated({ tokens, index, token, governor, dependents, patch }: Mending): void {
  if (!isNominal(token) || !isNominal(governor) || token.head > index) return;
  if (!['flat', 'compound', 'appos', 'nmod', 'list'].includes(token.deprel)) return;
  // The "and" may hang on a title in front of the name.
  const titles = dependents(index, 'nmod', 'compound').filter((at) => at < index);
  const isLedIn = [index, ...titles]
    .flatMap((member) => dependents(member, 'cc'))
    .some((at) => at < index && at > token.head);
  const isMarked = dependents(index, 'case').some((at) => tokens[at]?.upos === 'ADP');
  if (isLedIn && !isMarked) patch(index, { deprel: 'conj' });
}

/** A larger place, a date and an agency may stand in front of the dash. */
const FARTHEST = 16;

function isOfDateline({ text, upos }: Token): boolean {
  return /^(?:\p{Lu}.*|of|and|[\d.,()/]+)$/u.test(text) || upos === 'PUNCT';
}

/** "LYON -- A court sentenced X": the place in front of the dash does nothing; its apposition is the subject. */
export function dateline({ tokens, index, token, nameAt, dependents, patch }: Mending): void {
  const place = nameAt(index);
  if (token.deprel !== 'nsubj' || place?.first !== 0) return;
  const words = tokens.slice(0, place.last).map(({ text }) => text);
  // What is in capitals in front of an agency in brackets is a place, whatever the model takes it for.
  const isInCapitals =
    words.every((word) => /^[\p{Lu}'’-]{3,}$/u.test(word)) && tokens[place.last]?.text === '(';
  if (!isInCapitals && !['GPE', 'LOC'].includes(place.label)) return;
  const dash = tokens.findIndex(({ text }, at) => at >= place.last && /^[-–—_]+$/.test(text));
  const isFar = dash - place.last > 6 && !tokens.slice(place.last, dash).every(isOfDateline);
  if (dash < 0 || dash - place.last > FARTHEST || isFar) return;
  const subject = dependents(index, 'appos', 'conj').find((at) => at > dash);
  const other = dependents(token.head, 'nsubj').some((at) => at > dash);
  if (subject === undefined && !other) return;
  if (subject !== undefined) patch(subject, { head: token.head, deprel: 'nsubj' });
  patch(index, { deprel: 'dep' });
}

const NAME_RELATIONS = new Set(['nmod', 'flat', 'compound', 'appos', 'list', 'dep']);

const OF_ACTORS: ReadonlySet<string> = new Set(['PER', 'ORG', 'GPE', 'NORP']);

/**
 * A bare noun that hangs on a verb by a relation that only nouns have is its subject in front, its object behind; so is an
 * actor's name behind its verb that passes for an oblique without a preposition.
 */
export function misnamed({ index, token, governor: verb, nameAt, has, patch }: Mending): void {
  if (!isNominal(token) || verb?.upos !== 'VERB') return;
  const isActor = OF_ACTORS.has(nameAt(index)?.label ?? '');
  const isBareOblique = token.deprel === 'obl' && token.head < index && isActor;
  if (!isBareOblique && !NAME_RELATIONS.has(token.deprel)) return;
  if (has(index, 'case', 'mark') || isTime(token)) return;
  if (index < token.head && !has(token.head, 'nsubj', 'expl', 'csubj')) patch(index, { deprel: 'nsubj' });
  else if (index > token.head && !has(token.head, 'obj', 'ccomp', 'xcomp')) patch(index, { deprel: 'obj' });
}

function isTime({ lemma }: Token): boolean {
  return /^(?:\p{Lu}?[a-z]+day|today|week|month|year|night|morning|evening|afternoon|time|hour|minute)$/u.test(
    lemma,
  );
}

/** "visit Latvia on Friday and Estonia later": what is joined to a date, and is none, is joined to the object before it. */
export function joinedToDate({ index, token, governor: date, nameAt, dependents, patch }: Mending): void {
  if (token.deprel !== 'conj' || date === undefined || nameAt(token.head)?.label !== 'DATE') return;
  const isActor = (at: number) => OF_ACTORS.has(nameAt(at)?.label ?? '');
  if (!isActor(index)) return;
  const object = dependents(date.head, 'obj').findLast((at) => at < token.head && isActor(at));
  if (object !== undefined) patch(index, { head: object });
}

/** "the firm Acme Robotics": a name behind a common noun is its apposition; what is compounded stands in front. */
export function apposed({ names, index, token, governor: noun, patch }: Mending): void {
  if (token.head !== index - 1 || noun?.upos !== 'NOUN') return;
  if (token.deprel !== 'compound' && token.deprel !== 'flat') return;
  if (names.some(({ first, label }) => first === index && OF_ACTORS.has(label)))
    patch(index, { deprel: 'appos' });
}

/** "Syria's envoy to Jordan, X, left": a person between commas is the one described, not the place named last. */
export function holder({ tokens, index, token, governor, nameAt, patch }: Mending): void {
  const name = nameAt(index);
  const place = nameAt(token.head);
  if (name?.label !== 'PER' || place === undefined || place === name) return;
  // What is compounded stands in front: behind a comma it is an apposition too.
  const isBehind = name.first === index && index > token.head && tokens[index - 1]?.text === ',';
  const isPart = token.deprel === 'compound' || token.deprel === 'flat';
  if (token.deprel !== 'appos' && !(isPart && isBehind)) return;
  if (!['GPE', 'LOC', 'ORG'].includes(place.label)) return;
  for (let above = governor?.head ?? -1; above >= 0; above = tokens[above]?.head ?? -1) {
    const noun = tokens[above];
    if (noun === undefined || !isNominal(noun)) return;
    if (noun.upos === 'NOUN' && (OFFICES.has(noun.lemma) || isPersonNoun(noun.lemma))) {
      patch(index, { head: above, deprel: 'appos' });
      return;
    }
  }
}

/** "lives in Lisbon": a preposition hung on the verb belongs to the bare oblique noun that follows it. */
export function strayPreposition({ tokens, index, token, dependents, has, patch }: Mending): void {
  if (token.upos !== 'ADP' || token.deprel !== 'advmod') return;
  const noun = dependents(token.head, 'obl').find((at) => at > index);
  if (noun === undefined || has(noun, 'case')) return;
  const between = tokens.slice(index + 1, noun);
  if (between.every(({ upos }) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PUNCT'].includes(upos)))
    patch(index, { head: noun, deprel: 'case' });
}

/** "at Uppsala University": a preposition belongs to the head of its phrase, not to the word next to it. */
export function innerPreposition({ index, token, governor: inner, patch }: Mending): void {
  if (token.upos !== 'ADP' || token.deprel !== 'case' || inner === undefined || token.head < index) return;
  if (['compound', 'amod', 'nummod'].includes(inner.deprel) && inner.head > token.head)
    patch(index, { head: inner.head });
}

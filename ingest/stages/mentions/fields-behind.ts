// "U.S. Defense officials": the state, with the field of those who act for it in capitals, is no body.
import { countryByAdjective, countryByName } from '#ingest/lexicon/countries.ts';
import { FIELDS } from '#ingest/lexicon/name-cues.ts';
import { OFFICES } from '#ingest/lexicon/offices.ts';
import type { NameSpan, SentenceState } from '#ingest/state.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';

/** The sentence with such names cut to the state's. */
export function withoutFields(sentence: SentenceState): SentenceState {
  const names = sentence.names.map((name) => (isWithField(sentence, name) ? asState(name) : name));
  return names.every((name, at) => name === sentence.names[at]) ? sentence : { ...sentence, names };
}

function asState(name: NameSpan): NameSpan {
  return { ...name, last: name.first + 1, label: 'GPE' };
}

function isWithField({ tokens }: SentenceState, { first, last, label }: NameSpan): boolean {
  const [state, ...fields] = tokens.slice(first, last).map(({ text }) => text);
  if (label !== 'ORG' || state === undefined || fields.length === 0) return false;
  const isState = countryByName(state) !== null || countryByAdjective(state) !== null;
  const next = tokens[last];
  const post = next?.lemma.toLowerCase() ?? '';
  const isActing = ['NOUN', 'PROPN'].includes(next?.upos ?? '') && (OFFICES.has(post) || isPersonNoun(post));
  return isState && isActing && fields.every((word) => FIELDS.has(word.toLowerCase()));
}

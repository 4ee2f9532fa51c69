// Tagged sentences -> mentions: names, descriptions and pronouns, in the order of the text.
import type { DocumentState, MentionState } from '#ingest/state.ts';

import { agreedNames } from './agreed.ts';
import { withDemonymPersons } from './demonym-persons.ts';
import { judgedNames } from './judged.ts';
import { type NameReading, nameMention } from './names.ts';
import { nominalMentions } from './nominals.ts';
import { pronounMentions } from './pronouns.ts';
import { shortBodies } from './short-bodies.ts';
import { withStateOrgans } from './state-organs.ts';
import { unitBodies } from './unit-bodies.ts';

function inTextOrder(left: MentionState, right: MentionState): number {
  return left.start - right.start || right.end - left.end;
}

/** Tokens that names and their titles take up: no description or pronoun starts from them. */
function takenBy(readings: readonly NameReading[]): Set<number> {
  return new Set(
    readings.flatMap(({ first, last, title }) => {
      const from = title?.first ?? first;
      return Array.from({ length: last - from }, (_, offset) => from + offset);
    }),
  );
}

export function mentions(state: DocumentState): DocumentState {
  const { text } = state.source;
  const sentences = agreedNames(state.sentences);
  const names = unitBodies(sentences, shortBodies(sentences, judgedNames(text, sentences)));
  const found = sentences.flatMap((sentence, index) => {
    const own = names[index] ?? [];
    const taken = takenBy(own.map(({ reading }) => reading));
    const all = own.map(({ reading, confidence }) => nameMention(text, sentence, reading, confidence));
    const named = withDemonymPersons(text, sentence, all);
    return [
      ...named,
      ...withStateOrgans(text, sentence, named, nominalMentions(text, sentence, index, taken)),
      ...pronounMentions(sentence, index, taken),
    ].sort(inTextOrder);
  });
  return { ...state, sentences, mentions: found };
}

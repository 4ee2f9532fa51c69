// "the Italian": the only person near by whom the text calls a citizen of that state, else the only one of the sentence before.
import { countryByAdjective, countryByName, countryByPeople } from '#ingest/lexicon/countries.ts';
import type { MentionState } from '#ingest/state.ts';

import { candidatesBefore } from './candidates.ts';
import type { Work } from './types.ts';

/** Sentences to look back for somebody of that state. */
const REACH = 6;

function stateOf(text: string): string | null {
  const country = countryByAdjective(text) ?? countryByPeople(text) ?? countryByName(text);
  return country?.name ?? null;
}

export function ofOrigin(work: Work, { text, type, sentence, start }: MentionState): number[] {
  const state = type === 'Person' && /^the /i.test(text) ? stateOf(text.slice('the '.length)) : null;
  if (state === null) return [];
  const people = candidatesBefore(work, sentence, start, REACH).filter(
    ({ clusters, type: is, plural }) => clusters.length === 1 && is === 'Person' && !plural,
  );
  const statesOf = (cluster: number): string[] =>
    work.state.claims
      .filter(
        ({ type: said, subject }) =>
          said === 'CITIZEN_OF' && work.mentions[subject]?.clusters.includes(cluster) === true,
      )
      .flatMap(({ object }) => stateOf(work.mentions[object]?.text ?? '') ?? []);
  const told = people.filter(({ clusters: [cluster] }) => statesOf(cluster ?? -1).includes(state));
  const before = people.filter(
    ({ sentence: at, clusters: [cluster] }) =>
      at === sentence - 1 && statesOf(cluster ?? -1).every((other) => other === state),
  );
  const [only, ...others] = new Set((told.length > 0 ? told : before).flatMap(({ clusters }) => clusters));
  return only === undefined || others.length > 0 ? [] : [only];
}

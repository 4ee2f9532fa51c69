// For one anaphor at a time: how well each earlier phrase suits it. For stages that have candidates of their own.
import type { SentenceState } from '#ingest/state.ts';

import { antecedentsOf, candidatesOf } from './candidates.ts';
import { openRanker } from './chains.ts';

/** The score of the phrase with this head; null when there is none within reach. */
export type AntecedentScore = (sentence: number, head: number, coordination: boolean) => number | null;

function keyOf(sentence: number, head: number, coordination: boolean): string {
  return `${sentence} ${head} ${coordination}`;
}

/** Asks for the scores of the phrase with a head; null where no phrase has it. */
export function scoreAntecedents(
  sentences: readonly SentenceState[],
  named: (sentence: number, token: number) => number | null,
): (sentence: number, head: number) => AntecedentScore | null {
  const candidates = candidatesOf(sentences, named);
  const places = new Map(
    candidates.map(({ phrase, index }) => [keyOf(phrase.sentence, phrase.head, phrase.coordination), index]),
  );
  const { pair } = openRanker()(sentences);
  return (sentence, head) => {
    const index = places.get(keyOf(sentence, head, false));
    const anaphor = index === undefined ? undefined : candidates[index];
    if (index === undefined || anaphor === undefined) return null;
    const antecedents = new Map(
      antecedentsOf(candidates, index).map((one) => {
        const { sentence: at, head: token, coordination } = one.candidate.phrase;
        return [keyOf(at, token, coordination), one];
      }),
    );
    return (at, token, coordination) => {
      const one = antecedents.get(keyOf(at, token, coordination));
      return one === undefined ? null : pair(one, anaphor);
    };
  };
}

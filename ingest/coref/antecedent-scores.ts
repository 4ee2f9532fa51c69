// For one anaphor at a time: how well each earlier phrase suits it. For stages that have candidates of their own.
import type { SentenceState } from '#ingest/state.ts';

import { antecedentsOf, candidatesOf } from './candidates.ts';
import { openRanker } from './chains.ts';

export interface AntecedentScores {
  /** What going back to nothing scores. */
  nothing: number;
  /** The score of the phrase with this head; null when there is none within reach. */
  of(sentence: number, head: number, coordination: boolean): number | null;
}

function keyOf(sentence: number, head: number, coordination: boolean): string {
  return `${sentence} ${head} ${coordination}`;
}

/** Asks for the scores of the phrase with a head; null where no phrase has it. */
export function scoreAntecedents(
  sentences: readonly SentenceState[],
  named: (sentence: number, token: number) => number | null,
): (sentence: number, head: number) => AntecedentScores | null {
  const candidates = candidatesOf(sentences, named);
  const places = new Map(
    candidates.map(({ phrase, index }) => [keyOf(phrase.sentence, phrase.head, phrase.coordination), index]),
  );
  const { alone, pair } = openRanker()(sentences);
  return (sentence, head) => {
    const index = places.get(keyOf(sentence, head, false));
    const anaphor = index === undefined ? undefined : candidates[index];
    if (index === undefined || anaphor === undefined) return null;
    const scores = new Map<string, number>();
    for (const { candidate, nearer } of antecedentsOf(candidates, index)) {
      const { phrase } = candidate;
      scores.set(keyOf(phrase.sentence, phrase.head, phrase.coordination), pair(candidate, anaphor, nearer));
    }
    return {
      nothing: alone(anaphor),
      of: (at, token, coordination) => scores.get(keyOf(at, token, coordination)) ?? null,
    };
  };
}

// One label a record: accuracy, and F1 averaged over the classes of the gold labels.
import { scoreOf, type Tally, tallyFor } from './tally.ts';

export interface Labelled {
  gold: string;
  /** Null when no answer was given. */
  found: string | null;
}

/** In percent. */
export function classScores(labelled: readonly Labelled[]): { accuracy: number; macroF1: number } {
  const tallies = new Map<string, Tally>();
  for (const { gold, found } of labelled) {
    tallyFor(tallies, gold).gold++;
    if (found !== null) tallyFor(tallies, found).found++;
    if (found === gold) tallyFor(tallies, gold).right++;
  }
  const classes = [...tallies.values()].filter((tally) => tally.gold > 0);
  const right = classes.reduce((sum, tally) => sum + tally.right, 0);
  return {
    accuracy: (100 * right) / Math.max(1, labelled.length),
    macroF1: classes.reduce((sum, tally) => sum + scoreOf(tally).f1, 0) / Math.max(1, classes.length),
  };
}

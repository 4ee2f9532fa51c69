// Arguments of `npm run eval`.
import type { Yardstick } from './types.ts';

export interface EvalOptions {
  chosen: readonly Yardstick[];
  /** Whether every yardstick is run on all of its set. */
  full: boolean;
  limit: number | null;
  workers: number;
  errors: boolean;
  /** Whether the list of known misses of the frozen set is written anew. */
  update: boolean;
}

const USAGE = 'npm run eval [-- ROW... [--limit N] [--workers N] [--errors] [--update]]';

function selects(word: string, { id, groups, row }: Yardstick): boolean {
  return word === id || groups.includes(word) || word === String(row);
}

export function parseOptions(
  words: readonly string[],
  yardsticks: readonly Yardstick[],
): EvalOptions | { problem: string } {
  const rows: string[] = [];
  const numbers = { limit: null as number | null, workers: 1 };
  const flags = { errors: false, update: false };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word === '--errors' || word === '--update') flags[word === '--errors' ? 'errors' : 'update'] = true;
    else if (word === '--limit' || word === '--workers') {
      const value = Number(words[++index]);
      if (!Number.isInteger(value) || value < 1)
        return { problem: `${word} takes a whole number.\n${USAGE}` };
      numbers[word === '--limit' ? 'limit' : 'workers'] = value;
    } else rows.push(word);
  }
  const unknown = rows.find((word) => !yardsticks.some((yardstick) => selects(word, yardstick)));
  if (unknown !== undefined) {
    const known = yardsticks.map(({ id, groups }) => `  ${[id, ...groups].join(', ')}`).join('\n');
    return { problem: `There is no row ${unknown}. Rows and groups:\n${known}\n${USAGE}` };
  }
  const chosen =
    rows.length === 0
      ? yardsticks
      : yardsticks.filter((yardstick) => rows.some((word) => selects(word, yardstick)));
  return { chosen, full: rows.length === 0 && numbers.limit === null, ...numbers, ...flags };
}

// Which run of a document counts: the newest by version, compared number by number, then by id.

import { compareText } from '#cypher/model/order.ts';

/** A run as the choice sees it. */
export interface RunVersion {
  id: string;
  version: string;
}

/** "1.10.2-rc.1" -> the numbers 1, 10, 2 and whether a pre-release follows: 1.10.2-rc.1 comes before 1.10.2. */
function parse(version: string): { numbers: number[]; preRelease: string | null } {
  const [core = '', ...rest] = (version.split('+')[0] ?? '').split('-');
  const numbers = core.split('.').map((part) => Number.parseInt(part, 10) || 0);
  return { numbers, preRelease: rest.length === 0 ? null : rest.join('-') };
}

/** Dot by dot: numbers as numbers and before words, as semantic versioning has it. */
function comparePreRelease(left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const lefts = left.split('.');
  const rights = right.split('.');
  for (let at = 0; at < Math.max(lefts.length, rights.length); at += 1) {
    const a = lefts[at];
    const b = rights[at];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const numeric = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (numeric[0] && numeric[1] && Number(a) !== Number(b)) return Number(a) - Number(b);
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    if (!numeric[0] && a !== b) return compareText(a, b);
  }
  return 0;
}

/** Negative when `left` is older. */
export function compareRuns(left: RunVersion, right: RunVersion): number {
  const a = parse(left.version);
  const b = parse(right.version);
  for (let at = 0; at < Math.max(a.numbers.length, b.numbers.length); at += 1) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePreRelease(a.preRelease, b.preRelease) || compareText(left.id, right.id);
}

/** The run that counts among all of one document. */
export function newestRun<Run extends RunVersion>(runs: readonly Run[]): Run | null {
  return runs.reduce<Run | null>(
    (best, run) => (best === null || compareRuns(run, best) > 0 ? run : best),
    null,
  );
}

// What the console says of an answer: how much came, what was added to the statement, why it ends where it ends.
import type { ConsoleResultDto } from '#server/contract/console.ts';

import { countWords } from '../graph/wording.ts';

export function durationWords(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

export function sizeWords({ rows, columns, durationMs }: ConsoleResultDto): string {
  return `${countWords(rows.length, 'record')}, ${countWords(columns.length, 'column')}, ${durationWords(durationMs)}`;
}

/** "LIMIT 100 added"; null when nothing was. */
export function limitWords({ limitAdded }: Pick<ConsoleResultDto, 'limitAdded'>): string | null {
  return limitAdded === null ? null : `LIMIT ${limitAdded} added`;
}

/** Why there is or may be more than what is shown; null when this is all. */
export function cutWords({ truncated, rows }: Pick<ConsoleResultDto, 'truncated' | 'rows'>): string | null {
  const records = countWords(rows.length, 'record');
  switch (truncated) {
    case null:
      return null;
    case 'rows':
      return `Stopped at ${records}: there are more`;
    case 'bytes':
      return `Stopped at ${records}: the answer is too large`;
    case 'limit':
      return `Stopped at ${records}: there may be more`;
  }
}

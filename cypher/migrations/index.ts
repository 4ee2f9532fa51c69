// Every migration in its order. Add one by adding a file and a line here; never edit or remove one that was released.
import { uniqueIds } from './0001-unique-ids.ts';
import { rangeIndexes } from './0002-range-indexes.ts';
import { fullText } from './0003-full-text.ts';
import { reviewOrder } from './0004-review-order.ts';
import { kept } from './0005-kept.ts';
import { reviewProgress } from './0006-review-progress.ts';
import { tallies } from './0007-tallies.ts';
import type { Migration } from './types.ts';

export const MIGRATIONS: readonly Migration[] = [
  uniqueIds,
  rangeIndexes,
  fullText,
  reviewOrder,
  kept,
  reviewProgress,
  tallies,
];

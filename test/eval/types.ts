// The frame of the evaluation: a yardstick measures one row of the table on one development set.
import type { Reader } from '#ingest/reader.ts';

import type { ErrorLog } from './error-log.ts';
import type { Judged } from './score/calibration.ts';

/** All in percent, except where the unit says otherwise. */
export interface Figure {
  name: string;
  precision?: number;
  recall?: number;
  value: number;
  /** What the value is. */
  unit: 'F1' | 'accuracy' | 'precision' | 'recall' | 'error';
  /** The best figure of a reference; must be passed. */
  floor?: number;
  /** A stretch. */
  aim?: number;
}

export interface Measured {
  /** "100 articles, 64,339 tokens". */
  size: string;
  figures: Figure[];
  /** Further lines for the report, Markdown. */
  notes?: string[];
}

export interface EvalContext {
  /** Path of a file of the development data. */
  file(...parts: string[]): string;
  reader: Reader;
  /** Most documents, passages or records to read; all when null. */
  limit: number | null;
  /** Whether what is pinned is written anew. */
  update: boolean;
  errors: ErrorLog;
  /** Runs the work once however many yardsticks ask for it. */
  once<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  /** Claims with their confidence and whether they were right, by yardstick. */
  judged: Map<string, Judged[]>;
}

export interface Yardstick {
  /** Selects it on the command line. */
  id: string;
  /** Words that select several. */
  groups: readonly string[];
  /** Row of the table of yardsticks. */
  row: number;
  title: string;
  /** Figures of others on the same task, in words. */
  references: string;
  /** What it reads, relative to the data folder; empty when it brings its own. */
  needs: readonly string[];
  measure(context: EvalContext): Promise<Measured>;
}

// More than the canvas takes was asked for: what there is, and what a person can choose instead.
import type { Amount } from '../graph/canvas-limits.ts';

export type TooMuchChoice =
  | { kind: 'sample' }
  | { kind: 'types'; types: readonly string[] }
  | { kind: 'table' }
  | { kind: 'nothing' };

export interface TooMuch {
  /** "The whole graph". */
  what: string;
  amount: Amount;
  /** How many of these entities fit beside what is there; fewer when their edges are too many. */
  room: number;
  /** What is taken first: the best connected, or as the answer has them. */
  order: 'degree' | 'given';
  types: ReadonlyArray<{ type: string; count: number }>;
  /** To be called once; later calls mean nothing. */
  choose(choice: TooMuchChoice): void;
}

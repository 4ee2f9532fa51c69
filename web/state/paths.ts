// Looking for paths: between which two entities, over what, and what was found.
import type { EntityDto } from '#server/contract/graph.ts';
import type { PathsDto } from '#server/contract/paths-between.ts';

import { IDLE, type Remote } from './remote.ts';

export type FoundPath = PathsDto['paths'][number];

/** Readings that a path may cross beside asserted edges. */
export const CROSSED_READINGS = ['alleged', 'denied', 'proposed'] as const;
export type CrossedReading = (typeof CROSSED_READINGS)[number];

export const PATH_LENGTHS = [1, 2, 3, 4, 5, 6] as const;
export const PATH_COUNTS = [5, 10, 25, 50] as const;

export interface PathSearch {
  from: EntityDto | null;
  to: EntityDto | null;
  /** Relation types to walk; none means all. */
  types: readonly string[];
  readings: readonly CrossedReading[];
  maxLength: (typeof PATH_LENGTHS)[number];
  limit: (typeof PATH_COUNTS)[number];
  found: Remote<PathsDto>;
}

export const NO_PATHS: PathSearch = {
  from: null,
  to: null,
  types: [],
  readings: [],
  maxLength: 4,
  limit: 10,
  found: IDLE,
};

/** Where the weakest link of a path lies: the step whose surest edge is the least sure. */
export function weakestStep({ steps }: FoundPath, confidence: (edge: string) => number): number {
  const sureness = steps.map(([surest]) => (surest === undefined ? 0 : confidence(surest)));
  return sureness.indexOf(Math.min(...sureness));
}

// The route of paths between two entities.
import { PATHS } from '#server/contract/paths.ts';
import type { PathsDto } from '#server/contract/paths-between.ts';

import { type Fetch, request } from './request.ts';

export interface PathsChoice {
  from: string;
  to: string;
  maxLength: number;
  limit: number;
  /** None means all. */
  types: readonly string[];
  /** Readings to cross beside asserted edges. */
  readings: readonly string[];
}

function listed(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(',');
}

export function pathRoutes(fetcher: Fetch) {
  return {
    paths: ({ types, readings, ...rest }: PathsChoice, signal?: AbortSignal) =>
      request<PathsDto>(fetcher, PATHS.paths, {
        query: { ...rest, types: listed(types), readings: listed(readings) },
        signal,
      }),
  };
}

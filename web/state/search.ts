// The search box: what was typed and what the server found for it.
import type { SearchResultDto } from '#server/contract/requests.ts';

import { IDLE, type Remote } from './remote.ts';

export interface Search {
  query: string;
  found: Remote<SearchResultDto>;
}

export const NO_SEARCH: Search = { query: '', found: IDLE };

// The routes of the Cypher console: run and stop a statement, the schema, what is kept on the server.
import type {
  CancelledDto,
  ConsoleBody,
  ConsoleResultDto,
  DeletedDto,
  FavouriteBody,
  FavouriteDto,
  FavouritesDto,
  HistoryDto,
} from '#server/contract/console.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import type { SchemaDto } from '#server/contract/schema.ts';

import { type Fetch, request } from './request.ts';

type Signal = AbortSignal | undefined;
/** The server has its own default for the time-out. */
export type ConsoleAsk = Omit<ConsoleBody, 'timeoutMs'>;

export function consoleRoutes(fetcher: Fetch) {
  return {
    schema: (signal?: Signal) => request<SchemaDto>(fetcher, PATHS.schema, { signal }),
    runStatement: (body: ConsoleAsk, signal?: Signal) =>
      request<ConsoleResultDto>(fetcher, PATHS.console, { method: 'POST', body, signal }),
    /** Stops the statement that was sent with this id; false when it is not running. */
    stopStatement: (id: string) =>
      request<CancelledDto>(fetcher, pathFor(PATHS.consoleQuery, id), { method: 'DELETE' }),
    statements: (before?: string) => request<HistoryDto>(fetcher, PATHS.history, { query: { before } }),
    forgetStatement: (id: string) =>
      request<DeletedDto>(fetcher, pathFor(PATHS.historyEntry, id), { method: 'DELETE' }),
    favourites: (after?: string) => request<FavouritesDto>(fetcher, PATHS.favourites, { query: { after } }),
    keepFavourite: (body: FavouriteBody) =>
      request<FavouriteDto>(fetcher, PATHS.favourites, { method: 'POST', body }),
    dropFavourite: (id: string) =>
      request<DeletedDto>(fetcher, pathFor(PATHS.favourite, id), { method: 'DELETE' }),
  };
}

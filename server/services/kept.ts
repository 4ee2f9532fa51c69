// What people keep on the server beside the graph: history, favourites, saved views. Pages of each, and all as one.
import { RelataError } from '#cypher/model/errors.ts';
import { listFavourites } from '#cypher/queries/favourites/list.ts';
import { putFavourite } from '#cypher/queries/favourites/put.ts';
import { removeFavourite } from '#cypher/queries/favourites/remove.ts';
import { listHistory } from '#cypher/queries/history/list.ts';
import { removeHistory } from '#cypher/queries/history/remove.ts';
import { findView } from '#cypher/queries/views/find.ts';
import { listViews } from '#cypher/queries/views/list.ts';
import { putView } from '#cypher/queries/views/put.ts';
import { removeView } from '#cypher/queries/views/remove.ts';

import type {
  FavouriteBody,
  FavouriteDto,
  FavouritesDto,
  HistoryDto,
  HistoryQuery,
} from '../contract/console.ts';
import {
  KEPT_FORMAT,
  type KeptExportDto,
  type KeptQuery,
  type ViewBody,
  type ViewDto,
  type ViewsDto,
} from '../contract/views.ts';
import type { ServerDeps } from '../deps.ts';
import type { Access } from './access.ts';
import { findOne } from './find-one.ts';

/** More than anybody keeps; an export beyond it would be cut, so it is refused. */
const EXPORT_MAX = 9_999;

interface Page<Row> {
  rows: Row[];
  next: string | null;
}

/** One more row than asked for tells whether there is a next page; `next` is the id of the last row of this one. */
function pageOf<Row extends { id: string }>(found: Row[], limit: number): Page<Row> {
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null };
}

function missing(kind: string, id: string): RelataError {
  return new RelataError('NOT_FOUND', `There is no ${kind} '${id}'`, {
    help: 'It may have been deleted; load the list again.',
  });
}

function requireJson(state: string): void {
  try {
    JSON.parse(state);
  } catch (cause) {
    throw new RelataError('REQUEST_INVALID', "body field 'state' must be JSON text", { cause });
  }
}

export async function pageHistory(
  { store, options }: Access,
  by: string,
  { limit, before }: HistoryQuery,
): Promise<HistoryDto> {
  const { rows } = await store.run(listHistory, { by, before: before ?? null, limit: limit + 1 }, options);
  const page = pageOf(rows, limit);
  return { entries: page.rows, next: page.next };
}

export async function deleteHistory(
  { store, options }: Access,
  by: string,
  id: string | null,
): Promise<number> {
  const { rows } = await store.run(removeHistory, { by, id }, options);
  const deleted = rows[0] ?? 0;
  if (id !== null && deleted === 0) throw missing('entry of the history', id);
  return deleted;
}

export async function pageFavourites(
  { store, options }: Access,
  { limit, after }: KeptQuery,
): Promise<FavouritesDto> {
  const { rows } = await store.run(listFavourites, { after: after ?? null, limit: limit + 1 }, options);
  const page = pageOf(rows, limit);
  return { favourites: page.rows, next: page.next };
}

/** Makes a new one without an id, else changes the one with the id. Throws NOT_FOUND. */
export async function saveFavourite(
  deps: ServerDeps,
  { name, statement, params = {} }: FavouriteBody,
  id: string | null,
): Promise<FavouriteDto> {
  const favourite = {
    id: id ?? `favourite_${deps.randomId()}`,
    name,
    statement,
    params: JSON.stringify(params),
    at: deps.clock.now(),
    by: deps.actor,
  };
  const { rows } = await deps.store.run(putFavourite, { kept: favourite, mustExist: id !== null });
  if (rows[0] === undefined) throw missing('favourite', favourite.id);
  return rows[0];
}

export async function deleteFavourite({ store, options }: Access, id: string): Promise<number> {
  const { rows } = await store.run(removeFavourite, { id }, options);
  if (rows[0] !== 1) throw missing('favourite', id);
  return 1;
}

export async function pageViews({ store, options }: Access, { limit, after }: KeptQuery): Promise<ViewsDto> {
  const { rows } = await store.run(listViews, { after: after ?? null, limit: limit + 1 }, options);
  const page = pageOf(rows, limit);
  return { views: page.rows, next: page.next };
}

export function readView(access: Access, id: string): Promise<ViewDto> {
  const help = 'It may have been deleted; the list of views has those there are.';
  return findOne(access, findView, { id }, { kind: 'view', id, help });
}

/** Makes a new one without an id, else changes the one with the id. Throws NOT_FOUND or REQUEST_INVALID. */
export async function saveView(
  deps: ServerDeps,
  { name, state }: ViewBody,
  id: string | null,
): Promise<ViewDto> {
  requireJson(state);
  const view = { id: id ?? `view_${deps.randomId()}`, name, state, at: deps.clock.now(), by: deps.actor };
  const { rows } = await deps.store.run(putView, { kept: view, mustExist: id !== null });
  if (rows[0] === undefined) throw missing('view', view.id);
  return rows[0];
}

export async function deleteView({ store, options }: Access, id: string): Promise<number> {
  const { rows } = await store.run(removeView, { id }, options);
  if (rows[0] !== 1) throw missing('view', id);
  return 1;
}

/** The history of `by`, and everybody's favourites and views. Throws TOO_LARGE rather than leave something out. */
export async function exportKept(access: Access, by: string, at: string): Promise<KeptExportDto> {
  const limit = EXPORT_MAX;
  const [history, favourites, views] = await Promise.all([
    pageHistory(access, by, { limit }),
    pageFavourites(access, { limit }),
    pageViews(access, { limit }),
  ]);
  if ([history, favourites, views].some(({ next }) => next !== null)) {
    throw new RelataError('TOO_LARGE', `More than ${limit} of one kind are kept`, {
      help: 'Delete old favourites or views, or read them page by page.',
    });
  }
  return {
    format: KEPT_FORMAT,
    at,
    history: history.entries,
    favourites: favourites.favourites,
    views: views.views,
  };
}

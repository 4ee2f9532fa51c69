// /api/history, /api/favourites and /api/views: what people keep beside the graph; /api/kept: all of it as one file.
import type { App } from '../app-types.ts';
import {
  DeletedSchema,
  FavouriteBody,
  FavouriteSchema,
  FavouritesSchema,
  HistoryQuery,
  HistorySchema,
} from '../contract/console.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import { KeptExportSchema, KeptQuery, ViewBody, ViewSchema, ViewsSchema } from '../contract/views.ts';
import type { ServerDeps } from '../deps.ts';
import {
  deleteFavourite,
  deleteHistory,
  deleteView,
  exportKept,
  pageFavourites,
  pageHistory,
  pageViews,
  readView,
  saveFavourite,
  saveView,
} from '../services/kept.ts';
import { readAccess, writeAccess } from './access.ts';
import { answer } from './answers.ts';

function historyRoutes(app: App, deps: ServerDeps): void {
  const about = (summary: string) => ({ tags: ['console'], summary });
  app.get(
    PATHS.history,
    {
      schema: {
        ...about('Statements that you ran, newest first, by pages'),
        querystring: HistoryQuery,
        response: answer(HistorySchema),
      },
    },
    async (request, reply) => pageHistory(readAccess(deps, reply), deps.actor, request.query),
  );
  app.delete(
    PATHS.history,
    { schema: { ...about('Forget all statements that you ran'), response: answer(DeletedSchema) } },
    async () => ({ deleted: await deleteHistory(writeAccess(deps), deps.actor, null) }),
  );
  app.delete(
    PATHS.historyEntry,
    {
      schema: {
        ...about('Forget one statement that you ran'),
        params: IdParams,
        response: answer(DeletedSchema),
      },
    },
    async (request) => ({ deleted: await deleteHistory(writeAccess(deps), deps.actor, request.params.id) }),
  );
}

function favouriteRoutes(app: App, deps: ServerDeps): void {
  const about = (summary: string) => ({ tags: ['console'], summary });
  app.get(
    PATHS.favourites,
    {
      schema: {
        ...about('Marked statements, by name, by pages'),
        querystring: KeptQuery,
        response: answer(FavouritesSchema),
      },
    },
    async (request, reply) => pageFavourites(readAccess(deps, reply), request.query),
  );
  app.post(
    PATHS.favourites,
    {
      schema: {
        ...about('Mark a statement under a name'),
        body: FavouriteBody,
        response: answer(FavouriteSchema),
      },
    },
    async (request) => saveFavourite(deps, request.body, null),
  );
  app.put(
    PATHS.favourite,
    {
      schema: {
        ...about('Change a marked statement'),
        params: IdParams,
        body: FavouriteBody,
        response: answer(FavouriteSchema),
      },
    },
    async (request) => saveFavourite(deps, request.body, request.params.id),
  );
  app.delete(
    PATHS.favourite,
    {
      schema: { ...about('Delete a marked statement'), params: IdParams, response: answer(DeletedSchema) },
    },
    async (request) => ({ deleted: await deleteFavourite(writeAccess(deps), request.params.id) }),
  );
}

function viewRoutes(app: App, deps: ServerDeps): void {
  const about = (summary: string) => ({ tags: ['views'], summary });
  app.get(
    PATHS.views,
    {
      schema: {
        ...about('Saved views, by name, by pages'),
        querystring: KeptQuery,
        response: answer(ViewsSchema),
      },
    },
    async (request, reply) => pageViews(readAccess(deps, reply), request.query),
  );
  app.post(
    PATHS.views,
    { schema: { ...about('Save a view'), body: ViewBody, response: answer(ViewSchema) } },
    async (request) => saveView(deps, request.body, null),
  );
  app.get(
    PATHS.view,
    { schema: { ...about('A saved view'), params: IdParams, response: answer(ViewSchema) } },
    async (request, reply) => readView(readAccess(deps, reply), request.params.id),
  );
  app.put(
    PATHS.view,
    {
      schema: {
        ...about('Change a saved view'),
        params: IdParams,
        body: ViewBody,
        response: answer(ViewSchema),
      },
    },
    async (request) => saveView(deps, request.body, request.params.id),
  );
  app.delete(
    PATHS.view,
    { schema: { ...about('Delete a saved view'), params: IdParams, response: answer(DeletedSchema) } },
    async (request) => ({ deleted: await deleteView(writeAccess(deps), request.params.id) }),
  );
}

export function keptRoutes(app: App, deps: ServerDeps): void {
  historyRoutes(app, deps);
  favouriteRoutes(app, deps);
  viewRoutes(app, deps);
  app.get(
    PATHS.kept,
    {
      schema: {
        tags: ['views'],
        summary: 'Your history, and all marked statements and saved views, as one JSON',
        response: answer(KeptExportSchema),
      },
    },
    async (_request, reply) => exportKept(readAccess(deps, reply), deps.actor, deps.clock.now()),
  );
}

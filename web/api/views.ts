// The routes of saved views.
import type { DeletedDto } from '#server/contract/console.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import type { ViewBody, ViewDto, ViewsDto } from '#server/contract/views.ts';

import { type Fetch, request } from './request.ts';

export function viewRoutes(fetcher: Fetch) {
  return {
    views: (after?: string) => request<ViewsDto>(fetcher, PATHS.views, { query: { after } }),
    saveView: (body: ViewBody) => request<ViewDto>(fetcher, PATHS.views, { method: 'POST', body }),
    changeView: (id: string, body: ViewBody) =>
      request<ViewDto>(fetcher, pathFor(PATHS.view, id), { method: 'PUT', body }),
    deleteView: (id: string) => request<DeletedDto>(fetcher, pathFor(PATHS.view, id), { method: 'DELETE' }),
  };
}

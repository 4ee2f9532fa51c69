// GET /api/search: entities by name or alias, sentences by their words.
import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import { SearchQuery, SearchResultSchema } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { search } from '../services/search.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function searchRoute(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.search,
    {
      schema: {
        tags: ['graph'],
        summary: 'Entities by name or alias and sentences by their words, best first',
        querystring: SearchQuery,
        response: answer(SearchResultSchema),
      },
    },
    async (request, reply) => search(readAccess(deps, reply), request.query),
  );
}

// GET /api/paths: the shortest ways from one entity to another.
import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import { PathsQuery, PathsSchema } from '../contract/paths-between.ts';
import type { ServerDeps } from '../deps.ts';
import { pathsBetween } from '../services/paths-between.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function pathsRoute(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.paths,
    {
      schema: {
        tags: ['graph'],
        summary: 'Shortest paths between two entities over asserted relationships of the given types',
        querystring: PathsQuery,
        response: answer(PathsSchema),
      },
    },
    async (request, reply) => pathsBetween(readAccess(deps, reply), deps.ontology, request.query),
  );
}

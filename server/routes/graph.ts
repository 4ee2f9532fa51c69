// GET /api/graph: the first screen. POST /api/graph/subgraph: named entities with the edges among them (a read; the
// list is too long for a URL).
import type { App } from '../app-types.ts';
import { SubgraphSchema } from '../contract/graph.ts';
import { PATHS } from '../contract/paths.ts';
import { OverviewQuery, SubgraphBody } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { overview } from '../services/overview.ts';
import { subgraph } from '../services/subgraph.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function graphRoutes(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.overview,
    {
      schema: {
        tags: ['graph'],
        summary: 'The best connected entities with the edges among them',
        querystring: OverviewQuery,
        response: answer(SubgraphSchema),
      },
    },
    async (request, reply) => overview(readAccess(deps, reply), request.query.limit),
  );

  app.post(
    PATHS.subgraph,
    {
      schema: {
        tags: ['graph'],
        summary: 'The given entities with the edges among them; merged ones under their present id',
        body: SubgraphBody,
        response: answer(SubgraphSchema),
      },
    },
    async (request, reply) => subgraph(readAccess(deps, reply), request.body.entities),
  );
}

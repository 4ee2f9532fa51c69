// GET /api/edges/:id: one edge with every sentence that says it.
import type { App } from '../app-types.ts';
import { EdgeDetailSchema } from '../contract/graph.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { edgeDetail } from '../services/edge.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function edgeRoute(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.edge,
    {
      schema: {
        tags: ['graph', 'evidence'],
        summary: 'One edge with its claims, their sentences and spans, and the decisions about it',
        params: IdParams,
        response: answer(EdgeDetailSchema),
      },
    },
    async (request, reply) => edgeDetail(readAccess(deps, reply), request.params.id),
  );
}

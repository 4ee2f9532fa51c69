// GET /api/entities/:id and its neighbours. Ids of entities merged into another answer as that one.
import type { App } from '../app-types.ts';
import { EntityDetailSchema } from '../contract/graph.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams, NeighboursQuery, NeighboursSchema } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { entityDetail } from '../services/entity.ts';
import { neighbours } from '../services/neighbours.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function entityRoutes(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.entity,
    {
      schema: {
        tags: ['graph'],
        summary: 'One entity: names, relations by type, documents, and why its parts belong together',
        params: IdParams,
        response: answer(EntityDetailSchema),
      },
    },
    async (request, reply) => entityDetail(readAccess(deps, reply), deps.ontology, request.params.id),
  );

  app.get(
    PATHS.neighbours,
    {
      schema: {
        tags: ['graph'],
        summary: 'The neighbours of an entity with all edges among them, best first, up to a limit',
        params: IdParams,
        querystring: NeighboursQuery,
        response: answer(NeighboursSchema),
      },
    },
    async (request, reply) =>
      neighbours(readAccess(deps, reply), deps.ontology, request.params.id, request.query),
  );
}

// GET /api/health reports how the server is, in any state. GET /api/ready answers 200 only while the database does:
// what a load balancer or a start script asks.
import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import { HealthSchema } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { checkHealth, checkReady } from '../services/health.ts';
import { answer } from './answers.ts';

export function healthRoutes(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.health,
    {
      schema: {
        tags: ['server'],
        summary: 'How the server, its database and its model are',
        response: answer(HealthSchema),
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return checkHealth(deps);
    },
  );

  app.get(
    PATHS.ready,
    {
      schema: {
        tags: ['server'],
        summary: 'As health, but a 503 problem while the database does not answer',
        response: answer(HealthSchema),
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return checkReady(deps);
    },
  );
}

// GET /api/stats: how much there is, by type, and what came in last.
import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import { StatsSchema } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { countAll } from '../services/stats.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function statsRoute(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.stats,
    {
      schema: {
        tags: ['server'],
        summary: 'Counts of documents, sentences, entities and edges, by type',
        response: answer(StatsSchema),
      },
    },
    async (_request, reply) => countAll(readAccess(deps, reply)),
  );
}

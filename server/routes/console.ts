// /api/console: run a statement that only reads, and stop one that runs.
import type { App } from '../app-types.ts';
import { CancelledSchema, ConsoleBody, ConsoleResultSchema } from '../contract/console.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { runStatement } from '../services/console.ts';
import { createConsoleRuns } from '../services/console-runs.ts';
import { answer } from './answers.ts';
import { clientGone } from './client-gone.ts';

/** As many as the console has connections; more would wait for each other. */
const RUNS = 8;

export function consoleRoutes(app: App, deps: ServerDeps): void {
  const runs = createConsoleRuns(RUNS);

  app.post(
    PATHS.console,
    {
      schema: {
        tags: ['console'],
        summary: 'Run a Cypher statement that only reads; a LIMIT is added where there is none',
        body: ConsoleBody,
        response: answer(ConsoleResultSchema),
      },
    },
    async (request, reply) => runStatement(deps, runs, request.body, clientGone(reply)),
  );

  app.delete(
    PATHS.consoleQuery,
    {
      schema: {
        tags: ['console'],
        summary: 'Stop the statement that was sent with this id, if it still runs',
        params: IdParams,
        response: answer(CancelledSchema),
      },
    },
    async (request) => ({ cancelled: runs.stop(request.params.id) }),
  );
}

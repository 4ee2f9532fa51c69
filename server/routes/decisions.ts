// /api/decisions: the log of verdicts, a new verdict, and taking one back.
import type { App } from '../app-types.ts';
import { DecisionListSchema, DecisionsQuery, RetractBody } from '../contract/decisions.ts';
import { PATHS } from '../contract/paths.ts';
import { DecisionResultSchema, IdParams, VerdictBody } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { listDecisions } from '../services/decisions.ts';
import { retract } from '../services/retract.ts';
import { giveVerdict } from '../services/verdict.ts';
import { readAccess, writeAccess } from './access.ts';
import { answer } from './answers.ts';

export function decisionRoutes(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.decisions,
    {
      schema: {
        tags: ['decisions'],
        summary: 'The log of decisions, newest first, by pages',
        querystring: DecisionsQuery,
        response: answer(DecisionListSchema),
      },
    },
    async (request, reply) => listDecisions(readAccess(deps, reply), request.query),
  );

  app.post(
    PATHS.decisions,
    {
      schema: {
        tags: ['decisions'],
        summary: 'Accept or reject an edge, or mark it unsure; answers with what changed in the graph',
        body: VerdictBody,
        response: answer(DecisionResultSchema),
      },
    },
    async (request) => giveVerdict(writeAccess(deps), deps.actor, request.body),
  );

  app.post(
    PATHS.retract,
    {
      schema: {
        tags: ['decisions'],
        summary: 'Take a decision back; retracting a retraction brings it back',
        params: IdParams,
        body: RetractBody,
        response: answer(DecisionResultSchema),
      },
    },
    async (request) => retract(writeAccess(deps), deps.actor, request.params.id, request.body.reason ?? null),
  );
}

// /api/decisions: the log, a new decision of any kind, and taking one back.
import type { App } from '../app-types.ts';
import { AnnotationResultSchema, DecisionBody } from '../contract/annotate.ts';
import { DecisionListSchema, DecisionsQuery } from '../contract/decisions.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import { TakeBackBody } from '../contract/take-back.ts';
import type { ServerDeps } from '../deps.ts';
import { annotate } from '../services/annotate/decide.ts';
import { listDecisions } from '../services/decisions.ts';
import { retract } from '../services/retract.ts';
import { readAccess, writeAccess } from './access.ts';
import { answer } from './answers.ts';
import { compileDecisionBody } from './decision-body.ts';

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
      validatorCompiler: compileDecisionBody,
      schema: {
        tags: ['decisions'],
        summary:
          'Decide on edges or entities; answers with what changed in the graph and how to take it back',
        body: DecisionBody,
        response: answer(AnnotationResultSchema),
      },
    },
    async (request) => annotate(writeAccess(deps), { by: deps.actor, ontology: deps.ontology }, request.body),
  );

  app.post(
    PATHS.retract,
    {
      schema: {
        tags: ['decisions'],
        summary: 'Take a decision back; retracting a retraction brings it back',
        params: IdParams,
        body: TakeBackBody,
        response: answer(AnnotationResultSchema),
      },
    },
    async (request) => retract(writeAccess(deps), deps.actor, request.params.id, request.body),
  );
}

// GET /api/edges/:id: one edge with every sentence that says it. POST /api/edges/evidence: what stands behind many, by
// reference (a read; the list is too long for a URL).
import type { App } from '../app-types.ts';
import { EdgeEvidenceBody, EdgeEvidenceSchema } from '../contract/edge-evidence.ts';
import { EdgeDetailSchema } from '../contract/graph.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { edgeDetail } from '../services/edge.ts';
import { edgeEvidence } from '../services/edge-evidence.ts';
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
    async (request, reply) => edgeDetail(readAccess(deps, reply), deps.ontology, request.params.id),
  );

  app.post(
    PATHS.edgeEvidence,
    {
      schema: {
        tags: ['graph', 'evidence'],
        summary: 'The claims behind the given edges, by reference: ids of claim, document and sentence',
        body: EdgeEvidenceBody,
        response: answer(EdgeEvidenceSchema),
      },
    },
    async (request, reply) => edgeEvidence(readAccess(deps, reply), request.body.edges),
  );
}

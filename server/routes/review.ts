// /api/review: the queue of unreviewed edges and that of likely duplicates.
import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import {
  DuplicatesQuery,
  DuplicatesSchema,
  ReviewEdgesQuery,
  ReviewEdgesSchema,
} from '../contract/review.ts';
import type { ServerDeps } from '../deps.ts';
import { reviewDuplicates } from '../services/review/duplicates.ts';
import { reviewEdges } from '../services/review/edges.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function reviewRoutes(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.reviewEdges,
    {
      schema: {
        tags: ['review'],
        summary: 'Unreviewed edges by doubt times weight, each with its sentence in its paragraph',
        querystring: ReviewEdgesQuery,
        response: answer(ReviewEdgesSchema),
      },
    },
    async (request, reply) => reviewEdges(readAccess(deps, reply), deps.ontology, request.query),
  );

  app.get(
    PATHS.reviewDuplicates,
    {
      schema: {
        tags: ['review'],
        summary: 'Pairs of entities that may be one, with the reasons, those of well-connected ones first',
        querystring: DuplicatesQuery,
        response: answer(DuplicatesSchema),
      },
    },
    async (request, reply) => reviewDuplicates(readAccess(deps, reply), deps.ontology, request.query),
  );
}

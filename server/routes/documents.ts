// GET /api/documents/:id: an article with its sentences, mentions and claims, as offsets into its text.
import type { App } from '../app-types.ts';
import { DocumentDetailSchema } from '../contract/graph.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { documentDetail } from '../services/document.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function documentRoute(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.document,
    {
      schema: {
        tags: ['evidence'],
        summary: 'An article with its sentences, mentions and claims as UTF-16 offsets into its text',
        params: IdParams,
        response: answer(DocumentDetailSchema),
      },
    },
    async (request, reply) => documentDetail(readAccess(deps, reply), request.params.id),
  );
}

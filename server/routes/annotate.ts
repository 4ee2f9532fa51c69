// What annotating reads: a merge before it is done, who decided what, and where an entity is mentioned.
import type { App } from '../app-types.ts';
import { DecisionsQuery, HistorySchema } from '../contract/decisions.ts';
import { MentionsQuery, MentionsSchema } from '../contract/mentions.ts';
import { MergePreviewQuery, MergePreviewSchema } from '../contract/merge-preview.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import { historyOfEdge, historyOfEntity } from '../services/annotate/history.ts';
import { entityMentions } from '../services/annotate/mentions.ts';
import { mergePreview } from '../services/annotate/merge-preview.ts';
import { readAccess } from './access.ts';
import { answer } from './answers.ts';

export function annotateRoutes(app: App, deps: ServerDeps): void {
  app.get(
    PATHS.mergePreview,
    {
      schema: {
        tags: ['decisions'],
        summary: 'What a merge of two entities would do: edges that move, join or become loops, and names',
        querystring: MergePreviewQuery,
        response: answer(MergePreviewSchema),
      },
    },
    async (request, reply) => mergePreview(readAccess(deps, reply), request.query),
  );

  app.get(
    PATHS.edgeHistory,
    {
      schema: {
        tags: ['decisions'],
        summary: 'Who decided what about an edge, and why, newest first',
        params: IdParams,
        querystring: DecisionsQuery,
        response: answer(HistorySchema),
      },
    },
    async (request, reply) => historyOfEdge(readAccess(deps, reply), request.params.id, request.query),
  );

  app.get(
    PATHS.entityHistory,
    {
      schema: {
        tags: ['decisions'],
        summary: 'Who decided what about an entity, and why, newest first',
        params: IdParams,
        querystring: DecisionsQuery,
        response: answer(HistorySchema),
      },
    },
    async (request, reply) => historyOfEntity(readAccess(deps, reply), request.params.id, request.query),
  );

  app.get(
    PATHS.mentions,
    {
      schema: {
        tags: ['evidence'],
        summary: 'Where an entity is mentioned, with sentence and span, by pages',
        params: IdParams,
        querystring: MentionsQuery,
        response: answer(MentionsSchema),
      },
    },
    async (request, reply) => entityMentions(readAccess(deps, reply), request.params.id, request.query),
  );
}

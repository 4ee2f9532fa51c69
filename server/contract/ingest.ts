// Schemas of file uploads, and how a job's events look.
import Type, { type Static } from 'typebox';

/** What can be said about uploaded files; it holds for all files of one request. */
export const IngestFields = Type.Object({
  outlet: Type.Optional(Type.String({ maxLength: 200 })),
  author: Type.Optional(Type.String({ maxLength: 200 })),
  url: Type.Optional(Type.String({ maxLength: 2000 })),
  title: Type.Optional(Type.String({ maxLength: 500 })),
  publishedAt: Type.Optional(Type.String({ format: 'date' })),
});
export type IngestFields = Static<typeof IngestFields>;

export const IngestFileBody = Type.Intersect([
  Type.Object({ file: Type.String({ format: 'binary', description: 'May be repeated' }) }),
  IngestFields,
]);

/**
 * Server-sent events of /api/jobs/:id/events: unnamed messages, each with the whole job as JSON, the present state
 * first. The stream ends after `done` or `failed`; a client closes its EventSource then.
 */
export const JOB_EVENTS_TYPE = 'text/event-stream';

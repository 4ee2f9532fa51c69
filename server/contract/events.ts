// Server-sent events of /api/events: what happened to the graph in this server, as it happens.
import Type, { type Static } from 'typebox';

/** Ids of what changed: the entities and edges that differ now, and those that are gone. */
const changes = {
  entities: Type.Array(Type.String()),
  edges: Type.Array(Type.String()),
  removedEntities: Type.Array(Type.String()),
  removedEdges: Type.Array(Type.String()),
};

/** event: decision. Its id is `seq`, so a browser that lost the connection resumes where it was. */
export const DecisionEventSchema = Type.Object({
  event: Type.Literal('decision'),
  decision: Type.Object({
    id: Type.String(),
    seq: Type.Integer(),
    kind: Type.String(),
    by: Type.String(),
    at: Type.String(),
    reason: Type.Union([Type.String(), Type.Null()]),
    /** The decision that a retraction takes back; null otherwise. */
    retracts: Type.Union([Type.String(), Type.Null()]),
  }),
  ...changes,
  /** True when it was missed and is told from the log: then `entities` are those it is about, the other lists empty. */
  replayed: Type.Boolean(),
});
export type DecisionEventDto = Static<typeof DecisionEventSchema>;

/** event: ingest. Documents were written and the graph follows them. Has no id: it is not told again. */
export const IngestEventSchema = Type.Object({
  event: Type.Literal('ingest'),
  documents: Type.Array(Type.String()),
  ...changes,
});
export type IngestEventDto = Static<typeof IngestEventSchema>;

/** event: hello, once, when what was missed has been told: the newest place in the log. */
const HelloEventSchema = Type.Object({ event: Type.Literal('hello'), seq: Type.Integer() });

/** event: reload. More was missed than is told: ask for everything again. */
const ReloadEventSchema = Type.Object({ event: Type.Literal('reload'), seq: Type.Integer() });

export const ServerEventSchema = Type.Union([
  DecisionEventSchema,
  IngestEventSchema,
  HelloEventSchema,
  ReloadEventSchema,
]);
export type ServerEventDto = Static<typeof ServerEventSchema>;

export const EVENTS_TYPE = 'text/event-stream';

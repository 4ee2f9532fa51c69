// Schemas of requests and of the answers that are not graph: search, jobs, decisions, stats, problems.
import Type, { type Static } from 'typebox';

import { DocumentHeadSchema, EntitySchema, SubgraphSchema } from './graph.ts';

export const LIMITS = {
  neighbours: 25,
  neighboursMax: 500,
  overview: 60,
  /** As many as the canvas draws. */
  overviewMax: 5000,
  search: 20,
  searchMax: 100,
};

export const OverviewQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: LIMITS.overviewMax, default: LIMITS.overview }),
});
export type OverviewQuery = Static<typeof OverviewQuery>;

export const SubgraphBody = Type.Object({
  /** Entity or cluster ids; merged ones answer under their present entity. */
  entities: Type.Array(Type.String(), { minItems: 1, maxItems: LIMITS.overviewMax }),
});
export type SubgraphBody = Static<typeof SubgraphBody>;

export const SearchQuery = Type.Object({
  q: Type.String({ minLength: 1, maxLength: 200 }),
  limit: Type.Integer({ minimum: 1, maximum: LIMITS.searchMax, default: LIMITS.search }),
});
export type SearchQuery = Static<typeof SearchQuery>;

export const SearchResultSchema = Type.Object({
  entities: Type.Array(Type.Object({ entity: EntitySchema, matched: Type.String(), score: Type.Number() })),
  sentences: Type.Array(
    Type.Object({
      id: Type.String(),
      text: Type.String(),
      start: Type.Integer(),
      end: Type.Integer(),
      document: DocumentHeadSchema,
      score: Type.Number(),
    }),
  ),
});
export type SearchResultDto = Static<typeof SearchResultSchema>;

/** Of an entity, an edge, a cluster, a document or a decision. */
export const Id = Type.String({ minLength: 1, maxLength: 80 });
export const IdParams = Type.Object({ id: Id });
export type IdParams = Static<typeof IdParams>;

export const DIRECTIONS = ['out', 'in', 'both'] as const;
export const NEIGHBOUR_ORDERS = ['confidence', 'claims', 'recent', 'name'] as const;

export const NeighboursQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: LIMITS.neighboursMax, default: LIMITS.neighbours }),
  /** Comma-separated relation type ids; absent means all. */
  types: Type.Optional(Type.String({ maxLength: 2000 })),
  direction: Type.Enum(DIRECTIONS, { default: 'both' }),
  order: Type.Enum(NEIGHBOUR_ORDERS, { default: 'confidence' }),
});
export type NeighboursQuery = Static<typeof NeighboursQuery>;

export const NeighboursSchema = Type.Object({
  centre: EntitySchema,
  /** The neighbours and the edges between them and the centre, and among each other. */
  graph: SubgraphSchema,
});
export type NeighboursDto = Static<typeof NeighboursSchema>;

export const VERDICTS = ['accept', 'reject', 'unsure'] as const;

/** What a decision changed, so that the screen can follow without asking again. */
export const DecisionResultSchema = Type.Object({
  decision: Type.Object({ id: Type.String(), seq: Type.Integer(), kind: Type.String() }),
  changed: SubgraphSchema,
  removedEdges: Type.Array(Type.String()),
  removedEntities: Type.Array(Type.String()),
});
export type DecisionResultDto = Static<typeof DecisionResultSchema>;

export const IngestBody = Type.Object({
  text: Type.String({ minLength: 1 }),
  title: Type.Optional(Type.String({ maxLength: 500 })),
  outlet: Type.Optional(Type.String({ maxLength: 200 })),
  author: Type.Optional(Type.String({ maxLength: 200 })),
  url: Type.Optional(Type.String({ maxLength: 2000 })),
  publishedAt: Type.Optional(Type.String({ format: 'date' })),
});
export type IngestBody = Static<typeof IngestBody>;

const JOB_STATES = ['queued', 'reading', 'writing', 'done', 'failed'] as const;
export const JobSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  state: Type.Enum(JOB_STATES),
  /** Documents done and in all; 1 for pasted text. */
  done: Type.Integer(),
  total: Type.Integer(),
  documents: Type.Array(Type.String()),
  edges: Type.Integer(),
  failures: Type.Array(Type.Object({ name: Type.String(), code: Type.String(), message: Type.String() })),
});
export type JobDto = Static<typeof JobSchema>;

export const StatsSchema = Type.Object({
  documents: Type.Integer(),
  sentences: Type.Integer(),
  entities: Type.Integer(),
  edges: Type.Integer(),
  claims: Type.Integer(),
  decisions: Type.Integer(),
  entityTypes: Type.Array(Type.Object({ type: Type.String(), count: Type.Integer() })),
  relationTypes: Type.Array(Type.Object({ type: Type.String(), count: Type.Integer() })),
  lastIngest: Type.Union([DocumentHeadSchema, Type.Null()]),
});
export type StatsDto = Static<typeof StatsSchema>;

export const HealthSchema = Type.Object({
  status: Type.Enum(['ok', 'degraded'] as const),
  version: Type.String(),
  neo4j: Type.Object({ reachable: Type.Boolean(), version: Type.Union([Type.String(), Type.Null()]) }),
  model: Type.Object({ ready: Type.Boolean(), name: Type.String() }),
});
export type HealthDto = Static<typeof HealthSchema>;

/** RFC 9457 problem details, with our error code. */
export const ProblemSchema = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.String(),
  help: Type.Union([Type.String(), Type.Null()]),
  instance: Type.String(),
  requestId: Type.String(),
  /** What a caller can use of a refusal, by its code: the place of a syntax error, for example. */
  details: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
});
export type ProblemDto = Static<typeof ProblemSchema>;

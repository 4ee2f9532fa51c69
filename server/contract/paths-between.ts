// Schemas of paths between two entities.
import Type, { type Static } from 'typebox';

import { SubgraphSchema } from './graph.ts';

const PATH_LIMITS = { length: 4, lengthMax: 6, paths: 10, pathsMax: 50 };

export const PathsQuery = Type.Object({
  from: Type.String({ minLength: 1, maxLength: 80 }),
  to: Type.String({ minLength: 1, maxLength: 80 }),
  maxLength: Type.Integer({ minimum: 1, maximum: PATH_LIMITS.lengthMax, default: PATH_LIMITS.length }),
  /** Comma-separated relation type ids; absent means all of the ontology. */
  types: Type.Optional(Type.String({ maxLength: 2000 })),
  /** Comma-separated readings to cross beside asserted edges: denied, alleged, proposed. */
  readings: Type.Optional(Type.String({ maxLength: 100 })),
  limit: Type.Integer({ minimum: 1, maximum: PATH_LIMITS.pathsMax, default: PATH_LIMITS.paths }),
});
export type PathsQuery = Static<typeof PathsQuery>;

/** GET /api/paths, shortest first; surest first among those of one length. */
export const PathsSchema = Type.Object({
  from: Type.String(),
  to: Type.String(),
  paths: Type.Array(
    Type.Object({
      /** One more than steps; the first is `from`, the last `to`. No entity comes twice. */
      entities: Type.Array(Type.String()),
      /** For each step the edges that tie its two entities, the surest first. */
      steps: Type.Array(Type.Array(Type.String())),
      /** Confidence of its weakest step. */
      confidence: Type.Number(),
    }),
  ),
  /** Every entity and edge of the paths. */
  graph: SubgraphSchema,
});
export type PathsDto = Static<typeof PathsSchema>;

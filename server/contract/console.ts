// The console as it crosses HTTP: a statement in; typed values, what was added to it and where it failed, out.
import Type, { type Static } from 'typebox';

import { CONSOLE_CUTS, type ConsoleValue, FLOAT_WORDS, TEMPORAL_KINDS } from '#cypher/model/console-value.ts';

export const CONSOLE_LIMITS = {
  /** Rows when the request names no limit. */
  rows: 1000,
  rowsMax: 10_000,
  timeoutMs: 10_000,
  timeoutMsMin: 100,
  timeoutMsMax: 60_000,
  /** UTF-16 code units of one statement. */
  statementMax: 20_000,
  historyPage: 50,
  historyPageMax: 200,
} as const;

function nullable<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

/** Our own id of a thing: an entity's, edge's, claim's `id`, a name key's `key`; null when it has none. */
const OwnId = nullable(Type.String());

/**
 * One value of a result, exactly: what a client may check a value with. The type is ConsoleValue of
 * cypher/model/console-value.ts.
 */
export const ConsoleValueSchema = Type.Cyclic(
  {
    Props: Type.Record(Type.String(), Type.Ref('Value')),
    Node: Type.Object({
      t: Type.Literal('node'),
      key: Type.String(),
      id: OwnId,
      labels: Type.Array(Type.String()),
      props: Type.Ref('Props'),
    }),
    Relationship: Type.Object({
      t: Type.Literal('relationship'),
      key: Type.String(),
      id: OwnId,
      type: Type.String(),
      from: Type.String(),
      to: Type.String(),
      /** Our ids of its ends; null when the ends are not in the answer. */
      fromId: OwnId,
      toId: OwnId,
      props: Type.Ref('Props'),
    }),
    Value: Type.Union([
      Type.Object({ t: Type.Literal('null') }),
      Type.Object({ t: Type.Literal('boolean'), v: Type.Boolean() }),
      /** Whole; as text when it is beyond 2^53. */
      Type.Object({ t: Type.Literal('int'), v: Type.Union([Type.Integer(), Type.String()]) }),
      Type.Object({ t: Type.Literal('float'), v: Type.Union([Type.Number(), Type.Enum(FLOAT_WORDS)]) }),
      Type.Object({ t: Type.Literal('string'), v: Type.String() }),
      /** Hexadecimal. */
      Type.Object({ t: Type.Literal('bytes'), v: Type.String() }),
      /** ISO 8601, as Neo4j prints it; a zoned datetime has its zone in brackets. */
      Type.Object({ t: Type.Enum(TEMPORAL_KINDS), v: Type.String() }),
      Type.Object({
        t: Type.Literal('point'),
        srid: Type.Integer(),
        x: Type.Number(),
        y: Type.Number(),
        z: nullable(Type.Number()),
      }),
      Type.Object({ t: Type.Literal('list'), v: Type.Array(Type.Ref('Value')) }),
      Type.Object({ t: Type.Literal('map'), v: Type.Ref('Props') }),
      Type.Ref('Node'),
      Type.Ref('Relationship'),
      /** One more node than relationships, in the order of the walk. */
      Type.Object({
        t: Type.Literal('path'),
        nodes: Type.Array(Type.Ref('Node')),
        relationships: Type.Array(Type.Ref('Relationship')),
      }),
    ]),
  },
  'Value',
);

/** Parameters are plain JSON: a whole number becomes an integer, any other number a float. */
export const ConsoleBody = Type.Object({
  statement: Type.String({ minLength: 1, maxLength: CONSOLE_LIMITS.statementMax }),
  params: Type.Optional(Type.Record(Type.String({ maxLength: 200 }), Type.Unknown())),
  limit: Type.Integer({ minimum: 1, maximum: CONSOLE_LIMITS.rowsMax, default: CONSOLE_LIMITS.rows }),
  timeoutMs: Type.Integer({
    minimum: CONSOLE_LIMITS.timeoutMsMin,
    maximum: CONSOLE_LIMITS.timeoutMsMax,
    default: CONSOLE_LIMITS.timeoutMs,
  }),
  /** Chosen by the caller, who can stop the query with DELETE /api/console/:id. */
  id: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$' })),
});
export type ConsoleBody = Static<typeof ConsoleBody>;

/** In the description of the API a value is an object with a kind; ConsoleValueSchema says the rest. */
const AnyValueSchema = Type.Unsafe<ConsoleValue>(
  Type.Object(
    {
      t: Type.String({
        description:
          'null, boolean, int, float, string, bytes, date, time, localtime, datetime, localdatetime, duration, point, list, map, node, relationship or path',
      }),
    },
    { additionalProperties: true },
  ),
);

export const ConsoleResultSchema = Type.Object({
  /** The text that ran: the one that was sent, with the LIMIT if one was added. */
  statement: Type.String(),
  /** The LIMIT that was added at the end, or null when the statement has its own or cannot take one. */
  limitAdded: nullable(Type.Integer()),
  columns: Type.Array(Type.String()),
  /** Each row has one value for each column. */
  rows: Type.Array(Type.Array(AnyValueSchema)),
  /**
   * Why there is more than what is here: the limit of rows or of bytes; or why there may be: the LIMIT that was added
   * is reached. Null when this is all.
   */
  truncated: nullable(Type.Enum(CONSOLE_CUTS)),
  /** Entities and edges in the answer, by our ids: what the graph view asks `subgraph` for. */
  graph: Type.Object({ entities: Type.Array(Type.String()), edges: Type.Array(Type.String()) }),
  durationMs: Type.Integer(),
});
export type ConsoleResultDto = Static<typeof ConsoleResultSchema>;

/** `details` of the problem of a statement with a syntax or semantic error, or that is refused. */
export const ConsoleProblemDetailsSchema = Type.Object({
  /** Where in the statement that was sent: offset in UTF-16 code units from 0; line and column from 1; null if unknown. */
  position: nullable(Type.Object({ offset: Type.Integer(), line: Type.Integer(), column: Type.Integer() })),
  /** The operators, procedures or functions of the plan that are not allowed. */
  refused: Type.Array(Type.String()),
  /** Neo4j's own code, or null. */
  neo4jCode: nullable(Type.String()),
});
export type ConsoleProblemDetails = Static<typeof ConsoleProblemDetailsSchema>;

export const CancelledSchema = Type.Object({ cancelled: Type.Boolean() });
export type CancelledDto = Static<typeof CancelledSchema>;

export const HistoryQuery = Type.Object({
  limit: Type.Integer({
    minimum: 1,
    maximum: CONSOLE_LIMITS.historyPageMax,
    default: CONSOLE_LIMITS.historyPage,
  }),
  /** Only what is older: the `next` of the page before. */
  before: Type.Optional(Type.String({ maxLength: 200 })),
});
export type HistoryQuery = Static<typeof HistoryQuery>;

export const HistoryEntrySchema = Type.Object({
  id: Type.String(),
  statement: Type.String(),
  /** JSON text of the parameters; '{}' when there were none. */
  params: Type.String(),
  at: Type.String(),
  by: Type.String(),
  durationMs: Type.Integer(),
  rows: Type.Integer(),
  /** Code of the problem it ended with, or null. */
  error: nullable(Type.String()),
});
export type HistoryEntryDto = Static<typeof HistoryEntrySchema>;

export const HistorySchema = Type.Object({
  /** Newest first. */
  entries: Type.Array(HistoryEntrySchema),
  next: nullable(Type.String()),
});
export type HistoryDto = Static<typeof HistorySchema>;

export const DeletedSchema = Type.Object({ deleted: Type.Integer() });
export type DeletedDto = Static<typeof DeletedSchema>;

export const FavouriteBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  statement: Type.String({ minLength: 1, maxLength: CONSOLE_LIMITS.statementMax }),
  params: Type.Optional(Type.Record(Type.String({ maxLength: 200 }), Type.Unknown())),
});
export type FavouriteBody = Static<typeof FavouriteBody>;

export const FavouriteSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  statement: Type.String(),
  /** JSON text. */
  params: Type.String(),
  at: Type.String(),
  by: Type.String(),
});
export type FavouriteDto = Static<typeof FavouriteSchema>;

export const FavouritesSchema = Type.Object({
  /** By name. */
  favourites: Type.Array(FavouriteSchema),
  next: nullable(Type.String()),
});
export type FavouritesDto = Static<typeof FavouritesSchema>;

// Schemas of the review queue: unreviewed edges by doubt times weight, and pairs of entities that may be one.
import Type, { type Static } from 'typebox';

import { DocumentHeadSchema, EdgeSchema, EntitySchema } from './graph.ts';

const REVIEW_LIMITS = { edges: 20, edgesMax: 100, duplicates: 20, duplicatesMax: 100 };

const SpanSchema = Type.Object({ start: Type.Integer(), end: Type.Integer() });

export const ReviewEdgesQuery = Type.Object({
  limit: Type.Integer({ minimum: 1, maximum: REVIEW_LIMITS.edgesMax, default: REVIEW_LIMITS.edges }),
  /** The `next` of the page before. */
  after: Type.Optional(Type.String({ maxLength: 120 })),
  /** A relation type id. */
  type: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  /** Only edges that this document states. */
  document: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  maxConfidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
});
export type ReviewEdgesQuery = Static<typeof ReviewEdgesQuery>;

/** Another entity that may be the same. Reasons are sentences for people, the strongest first. */
export const LikelyDuplicateSchema = Type.Object({
  entity: EntitySchema,
  /** 0..1. */
  score: Type.Number(),
  reasons: Type.Array(Type.String()),
});
export type LikelyDuplicateDto = Static<typeof LikelyDuplicateSchema>;

/** The surest sentence that says it. All spans are offsets into the document's text. */
const ContextSchema = Type.Object({
  document: DocumentHeadSchema,
  sentence: Type.Object({ id: Type.String(), ...SpanSchema.properties, text: Type.String() }),
  /** The rest of its paragraph, before and after the sentence; empty strings when there is none. */
  before: Type.String(),
  after: Type.String(),
  subject: SpanSchema,
  object: SpanSchema,
  trigger: Type.Union([SpanSchema, Type.Null()]),
});

export const ReviewItemSchema = Type.Object({
  edge: EdgeSchema,
  subject: EntitySchema,
  object: EntitySchema,
  /** 0..1: 1 at a confidence of one half, and for a disputed edge or one that was rejected before. */
  doubt: Type.Number(),
  /** ln(1 + degree) of its ends, summed. */
  weight: Type.Number(),
  /** How many other sentences say it too. */
  more: Type.Integer(),
  context: ContextSchema,
  duplicates: Type.Object({
    subject: Type.Array(LikelyDuplicateSchema),
    object: Type.Array(LikelyDuplicateSchema),
  }),
});
export type ReviewItemDto = Static<typeof ReviewItemSchema>;

/** `reviewed` counts accepted, unsure, edited and analysts' own edges, not rejected ones. */
const ReviewProgressSchema = Type.Object({
  reviewed: Type.Integer(),
  left: Type.Integer(),
  /** Reject decisions in force, in the whole graph. */
  rejections: Type.Integer(),
});

/** GET /api/review/edges. Asking again without `after` gives what is first now: decided edges are never in it. */
export const ReviewEdgesSchema = Type.Object({
  items: Type.Array(ReviewItemSchema),
  next: Type.Union([Type.String(), Type.Null()]),
  /** Under the same filters; on the first page alone, null on those that follow. */
  progress: Type.Union([ReviewProgressSchema, Type.Null()]),
});
export type ReviewEdgesDto = Static<typeof ReviewEdgesSchema>;

export const DuplicatesQuery = Type.Object({
  limit: Type.Integer({
    minimum: 1,
    maximum: REVIEW_LIMITS.duplicatesMax,
    default: REVIEW_LIMITS.duplicates,
  }),
  after: Type.Optional(Type.String({ maxLength: 120 })),
  /** An entity type id. */
  type: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  /** Only pairs with this entity. */
  entity: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  minScore: Type.Number({ minimum: 0, maximum: 1, default: 0.5 }),
});
export type DuplicatesQuery = Static<typeof DuplicatesQuery>;

/**
 * GET /api/review/duplicates. Decide with POST /api/decisions: merge (same), keep-apart (different), unsure-same. A page
 * may hold fewer pairs than asked for while `next` is not null.
 */
export const DuplicatesSchema = Type.Object({
  pairs: Type.Array(
    Type.Object({
      /** The better connected one comes first: the survivor to propose. */
      left: EntitySchema,
      right: EntitySchema,
      score: Type.Number(),
      reasons: Type.Array(Type.String()),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()]),
});
export type DuplicatesDto = Static<typeof DuplicatesSchema>;

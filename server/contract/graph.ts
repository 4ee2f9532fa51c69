// Schemas of the graph as it crosses HTTP. Types derive from them; the server validates with them.
import Type, { type Static } from 'typebox';

import { MENTION_KINDS } from '#cypher/model/evidence.ts';
import { EDGE_ORIGINS, EDGE_STATUSES } from '#cypher/model/graph.ts';
import { DATE_PRECISIONS, MODALITIES, POLARITIES, READINGS } from '#cypher/model/reading.ts';

function nullable<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

const SpanSchema = Type.Object({ start: Type.Integer(), end: Type.Integer() });

export const EntitySchema = Type.Object({
  id: Type.String(),
  type: Type.String(),
  kind: nullable(Type.String()),
  name: Type.String(),
  aliases: Type.Array(Type.String()),
  description: nullable(Type.String()),
  documents: Type.Integer(),
  mentions: Type.Integer(),
  /** Edges in the whole graph, on the canvas or not. */
  degree: Type.Integer(),
});
export type EntityDto = Static<typeof EntitySchema>;

export const EdgeSchema = Type.Object({
  id: Type.String(),
  type: Type.String(),
  label: Type.String(),
  subject: Type.String(),
  object: Type.String(),
  title: nullable(Type.String()),
  reading: Type.Enum(READINGS),
  disputed: Type.Boolean(),
  status: Type.Enum(EDGE_STATUSES),
  rejectedBefore: Type.Boolean(),
  origin: Type.Enum(EDGE_ORIGINS),
  confidence: Type.Number(),
  claims: Type.Integer(),
  documents: Type.Integer(),
  sources: Type.Integer(),
  firstDate: nullable(Type.String()),
  lastDate: nullable(Type.String()),
  datePrecision: nullable(Type.Enum(DATE_PRECISIONS)),
  firstReported: nullable(Type.String()),
  inferred: Type.Boolean(),
  /** Outlets of the documents that state it, by name; those without an outlet are left out. */
  outlets: Type.Array(Type.String()),
});
export type EdgeDto = Static<typeof EdgeSchema>;

/** Entities with the edges among them. `truncated` says how many more there are than the limit let through. */
export const SubgraphSchema = Type.Object({
  entities: Type.Array(EntitySchema),
  edges: Type.Array(EdgeSchema),
  truncated: Type.Integer(),
});
export type SubgraphDto = Static<typeof SubgraphSchema>;

export const DocumentHeadSchema = Type.Object({
  id: Type.String(),
  title: nullable(Type.String()),
  outlet: nullable(Type.String()),
  author: nullable(Type.String()),
  url: nullable(Type.String()),
  publishedAt: nullable(Type.String()),
  copyGroup: Type.String(),
});
export type DocumentHeadDto = Static<typeof DocumentHeadSchema>;

/** One claim with its sentence. Spans are UTF-16 offsets into the document's text. */
export const ClaimSchema = Type.Object({
  id: Type.String(),
  document: DocumentHeadSchema,
  sentence: Type.Object({
    id: Type.String(),
    start: Type.Integer(),
    end: Type.Integer(),
    text: Type.String(),
  }),
  type: Type.String(),
  label: Type.String(),
  subject: SpanSchema,
  object: SpanSchema,
  trigger: nullable(SpanSchema),
  subjectEntity: Type.String(),
  objectEntity: Type.String(),
  attribution: nullable(Type.Object({ entity: nullable(Type.String()), name: Type.String() })),
  polarity: Type.Enum(POLARITIES),
  modality: Type.Enum(MODALITIES),
  title: nullable(Type.String()),
  date: nullable(Type.String()),
  datePrecision: nullable(Type.Enum(DATE_PRECISIONS)),
  confidence: Type.Number(),
  inferred: Type.Boolean(),
  extractor: Type.String(),
});
export type ClaimDto = Static<typeof ClaimSchema>;

export const DecisionSchema = Type.Object({
  id: Type.String(),
  seq: Type.Integer(),
  at: Type.String(),
  by: Type.String(),
  kind: Type.String(),
  reason: nullable(Type.String()),
  retracted: Type.Boolean(),
});
export type DecisionDto = Static<typeof DecisionSchema>;

export const EdgeDetailSchema = Type.Object({
  edge: EdgeSchema,
  subject: EntitySchema,
  object: EntitySchema,
  claims: Type.Array(ClaimSchema),
  /** Verdicts, edits and comments about it, newest first. */
  decisions: Type.Array(DecisionSchema),
  /** Reasons written by analysts who added it without a text. */
  additions: Type.Array(DecisionSchema),
});
export type EdgeDetailDto = Static<typeof EdgeDetailSchema>;

/** A date that a text gives of an entity: born, died, founded. Spans are UTF-16 offsets into the document's text. */
export const PropertySchema = Type.Object({
  id: Type.String(),
  type: Type.String(),
  /** An ISO date cut to its precision; the words of the text where they give none. */
  value: Type.String(),
  datePrecision: nullable(Type.Enum(DATE_PRECISIONS)),
  /** What is rejected is not listed. */
  status: Type.Enum(EDGE_STATUSES),
  confidence: Type.Number(),
  document: DocumentHeadSchema,
  sentence: Type.Object({
    id: Type.String(),
    start: Type.Integer(),
    end: Type.Integer(),
    text: Type.String(),
  }),
  subject: SpanSchema,
  object: SpanSchema,
  trigger: nullable(SpanSchema),
});
export type PropertyDto = Static<typeof PropertySchema>;

export const EntityDetailSchema = Type.Object({
  entity: EntitySchema,
  /** Asserted in a text, surest first. */
  properties: Type.Array(PropertySchema),
  /** Counts of its edges by type and direction, for the expand menu. */
  relations: Type.Array(
    Type.Object({ type: Type.String(), direction: Type.Enum(['out', 'in'] as const), count: Type.Integer() }),
  ),
  documents: Type.Array(DocumentHeadSchema),
  /** Why each cluster belongs to it. */
  links: Type.Array(
    Type.Object({
      cluster: Type.String(),
      document: Type.String(),
      name: Type.String(),
      score: Type.Number(),
      why: Type.String(),
    }),
  ),
  decisions: Type.Array(DecisionSchema),
});
export type EntityDetailDto = Static<typeof EntityDetailSchema>;

export const DocumentDetailSchema = Type.Object({
  document: Type.Intersect([
    DocumentHeadSchema,
    Type.Object({ text: Type.String(), language: Type.String(), skipped: Type.Array(SpanSchema) }),
  ]),
  sentences: Type.Array(Type.Object({ id: Type.String(), start: Type.Integer(), end: Type.Integer() })),
  mentions: Type.Array(
    Type.Object({
      start: Type.Integer(),
      end: Type.Integer(),
      kind: Type.Enum(MENTION_KINDS),
      type: Type.String(),
      entities: Type.Array(Type.String()),
      /** Named by an analyst, where the reader took the words for nobody. */
      byHand: Type.Boolean(),
    }),
  ),
  /** Each claim's edge, when it supports one now. */
  claims: Type.Array(
    Type.Object({
      id: Type.String(),
      edge: nullable(Type.String()),
      type: Type.String(),
      sentence: Type.String(),
      /** Names of the edge's ends; the words of the text while the claim has no edge. */
      subjectName: Type.String(),
      objectName: Type.String(),
      polarity: Type.Enum(POLARITIES),
      modality: Type.Enum(MODALITIES),
      subject: SpanSchema,
      object: SpanSchema,
      trigger: nullable(SpanSchema),
    }),
  ),
});
export type DocumentDetailDto = Static<typeof DocumentDetailSchema>;

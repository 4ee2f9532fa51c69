// The contract of `extract --format json`: one such object a document. Types derive from the schema.
import Type, { type Static } from 'typebox';

import { MENTION_KINDS } from '#cypher/model/evidence.ts';
import { DATE_PRECISIONS, MODALITIES, POLARITIES, READINGS } from '#cypher/model/reading.ts';

function nullable<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

const CLOSED = { additionalProperties: false } as const;
const SpanSchema = Type.Object({ start: Type.Integer(), end: Type.Integer() }, CLOSED);

const ExtractedEntitySchema = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    type: Type.String(),
    aliases: Type.Array(Type.String()),
    mentions: Type.Array(
      Type.Object(
        { start: Type.Integer(), end: Type.Integer(), text: Type.String(), kind: Type.Enum(MENTION_KINDS) },
        CLOSED,
      ),
    ),
  },
  CLOSED,
);

const ExtractedEvidenceSchema = Type.Object(
  {
    sentence: SpanSchema,
    subject: SpanSchema,
    trigger: nullable(SpanSchema),
    object: SpanSchema,
    polarity: Type.Enum(POLARITIES),
    modality: Type.Enum(MODALITIES),
    /** Id of the entity that says so; null for the outlet itself. */
    attribution: nullable(Type.String()),
    title: nullable(Type.String()),
    date: nullable(Type.String()),
    datePrecision: nullable(Type.Enum(DATE_PRECISIONS)),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    inferred: Type.Boolean(),
  },
  CLOSED,
);

const ExtractedEdgeSchema = Type.Object(
  {
    id: Type.String(),
    /** As if asserted: MEMBER_OF also when the reading is denied. */
    type: Type.String(),
    label: Type.String(),
    subject: Type.String(),
    object: Type.String(),
    reading: Type.Enum(READINGS),
    disputed: Type.Boolean(),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    evidence: Type.Array(ExtractedEvidenceSchema, { minItems: 1 }),
  },
  CLOSED,
);

export const ExtractionSchema = Type.Object(
  {
    document: Type.Object(
      {
        id: Type.String(),
        title: nullable(Type.String()),
        publishedAt: nullable(Type.String()),
        outlet: nullable(Type.String()),
        url: nullable(Type.String()),
        text: Type.String(),
      },
      CLOSED,
    ),
    entities: Type.Array(ExtractedEntitySchema),
    edges: Type.Array(ExtractedEdgeSchema),
    stats: Type.Object(
      {
        words: Type.Integer(),
        sentences: Type.Integer(),
        mentions: Type.Integer(),
        entities: Type.Integer(),
        claims: Type.Integer(),
        edges: Type.Integer(),
      },
      CLOSED,
    ),
  },
  CLOSED,
);

export type ExtractionJson = Static<typeof ExtractionSchema>;
export type ExtractedEdge = ExtractionJson['edges'][number];
export type ExtractedEvidence = ExtractedEdge['evidence'][number];

// Schemas of where an entity is mentioned.
import Type, { type Static } from 'typebox';

import { MENTION_KINDS } from '#cypher/model/evidence.ts';

import { DocumentHeadSchema } from './graph.ts';

const MENTION_LIMITS = { page: 50, pageMax: 200 };

export const MentionsQuery = Type.Object({
  limit: Type.Integer({
    minimum: 1,
    maximum: MENTION_LIMITS.pageMax,
    default: MENTION_LIMITS.page,
  }),
  /** The `next` of the page before. */
  after: Type.Optional(Type.String({ maxLength: 300 })),
});
export type MentionsQuery = Static<typeof MentionsQuery>;

/** GET /api/entities/:id/mentions, oldest document first, in the order of the text. */
export const MentionsSchema = Type.Object({
  mentions: Type.Array(
    Type.Object({
      id: Type.String(),
      cluster: Type.String(),
      start: Type.Integer(),
      end: Type.Integer(),
      text: Type.String(),
      kind: Type.Enum(MENTION_KINDS),
      sentence: Type.Object({
        id: Type.String(),
        start: Type.Integer(),
        end: Type.Integer(),
        text: Type.String(),
      }),
      document: DocumentHeadSchema,
    }),
  ),
  total: Type.Integer(),
  next: Type.Union([Type.String(), Type.Null()]),
});
export type MentionsDto = Static<typeof MentionsSchema>;

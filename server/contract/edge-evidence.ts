// What stands behind many edges at once, by reference: an export carries it, so that every edge can be traced.
import Type, { type Static } from 'typebox';

export const EVIDENCE_EDGES_MAX = 1000;

export const EdgeEvidenceBody = Type.Object({
  edges: Type.Array(Type.String(), { minItems: 1, maxItems: EVIDENCE_EDGES_MAX }),
});
export type EdgeEvidenceBody = Static<typeof EdgeEvidenceBody>;

/** POST /api/edges/evidence (a read; the list is too long for a URL). Edges that are gone are left out. */
export const EdgeEvidenceSchema = Type.Object({
  edges: Type.Array(
    Type.Object({
      id: Type.String(),
      claims: Type.Array(
        Type.Object({
          id: Type.String(),
          document: Type.String(),
          sentence: Type.String(),
          /** UTF-16 offsets of the sentence into the document's text. */
          start: Type.Integer(),
          end: Type.Integer(),
        }),
      ),
      /** Decisions of analysts who added it with a written reason. */
      additions: Type.Array(Type.String()),
    }),
  ),
});
export type EdgeEvidenceDto = Static<typeof EdgeEvidenceSchema>;

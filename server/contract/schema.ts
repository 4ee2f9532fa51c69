// What the database holds, by name: what the console completes and the schema panel counts.
import Type, { type Static } from 'typebox';

/** Whose it is: the drawn graph, the evidence behind it, or what keeps the database in order. */
const SCHEMA_PARTS = ['graph', 'evidence', 'internal'] as const;
const SCHEMA_VALUE_TYPES = ['string', 'integer', 'float', 'boolean', 'list', 'other'] as const;

const PropertySchema = Type.Object({
  key: Type.String(),
  /** The types that its values were seen to have, in a sample. */
  types: Type.Array(Type.Enum(SCHEMA_VALUE_TYPES)),
});

export const SchemaSchema = Type.Object({
  /** Labels of the ontology and of the database; a count of 0 is known but not there yet. */
  labels: Type.Array(
    Type.Object({
      label: Type.String(),
      count: Type.Integer(),
      part: Type.Enum(SCHEMA_PARTS),
      properties: Type.Array(PropertySchema),
    }),
  ),
  relationshipTypes: Type.Array(
    Type.Object({
      type: Type.String(),
      count: Type.Integer(),
      part: Type.Enum(SCHEMA_PARTS),
      properties: Type.Array(PropertySchema),
      /** Labels that it was seen to go from and to, in a sample. */
      from: Type.Array(Type.String()),
      to: Type.Array(Type.String()),
    }),
  ),
  propertyKeys: Type.Array(Type.String()),
  /** Functions and procedures that the console runs, with their signatures. */
  functions: Type.Array(
    Type.Object({ name: Type.String(), signature: Type.String(), description: Type.String() }),
  ),
  procedures: Type.Array(
    Type.Object({ name: Type.String(), signature: Type.String(), description: Type.String() }),
  ),
  at: Type.String(),
});
export type SchemaDto = Static<typeof SchemaSchema>;

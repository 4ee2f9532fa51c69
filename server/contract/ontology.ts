// The ontology as it crosses HTTP: what the legend, the menus and the filters of the screen are made from.
import Type, { type Static } from 'typebox';

import { RELATION_GROUPS } from '#cypher/ontology/types.ts';

const ColorSchema = Type.Object({ light: Type.String(), dark: Type.String() });

const EntityTypeSchema = Type.Object({
  id: Type.String(),
  label: Type.String(),
  plural: Type.String(),
  color: ColorSchema,
  /** A Tabler icon name. */
  icon: Type.String(),
  /** The kinds it can have; empty for most types. */
  kinds: Type.Array(Type.String()),
});

const RelationTypeSchema = Type.Object({
  id: Type.String(),
  label: Type.String(),
  inverse: Type.String(),
  group: Type.Enum(RELATION_GROUPS),
  root: Type.Union([Type.String(), Type.Null()]),
  domain: Type.Array(Type.String()),
  range: Type.Array(Type.String()),
  symmetric: Type.Boolean(),
  color: ColorSchema,
  description: Type.String(),
});

export const OntologySchema = Type.Object({
  entityTypes: Type.Array(EntityTypeSchema),
  relationTypes: Type.Array(RelationTypeSchema),
});
export type OntologyDto = Static<typeof OntologySchema>;

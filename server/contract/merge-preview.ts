// Schemas of what a merge would do, before it is done.
import Type, { type Static } from 'typebox';

import { SURVIVORS } from './annotate.ts';
import { DecidedSchema } from './decisions.ts';
import { EdgeSchema, EntitySchema } from './graph.ts';
import { Id } from './requests.ts';

/** Edges of each sort that are listed; all are counted. */
export const PREVIEW_EDGES = 50;

export const MergePreviewQuery = Type.Object({
  left: Id,
  right: Id,
  survivor: Type.Enum(SURVIVORS, { default: 'left' }),
});
export type MergePreviewQuery = Static<typeof MergePreviewQuery>;

const EdgesSchema = Type.Object({ edges: Type.Array(EdgeSchema), total: Type.Integer() });

/** GET /api/merge-preview. */
export const MergePreviewSchema = Type.Object({
  survivor: EntitySchema,
  absorbed: EntitySchema,
  /** All other names of the merged entity. */
  aliases: Type.Array(Type.String()),
  /** Edges of the absorbed one that will lead from or to the survivor. */
  moving: EdgesSchema,
  /** Edges between the two: they become loops and are dropped. */
  loops: EdgesSchema,
  /** Of the moving ones, how many say what the survivor has an edge for already, and become one with it. */
  joining: Type.Integer(),
  /** A decision in force that says they are different: the merge would overrule it. */
  keptApart: Type.Union([DecidedSchema, Type.Null()]),
});
export type MergePreviewDto = Static<typeof MergePreviewSchema>;

// Schemas of decisions as the browser writes them: in ids and spans that it knows. The server expands them to holds on
// the evidence.
import Type, { type Static } from 'typebox';

import { EDGE_STATUSES } from '#cypher/model/graph.ts';
import { DATE_PRECISIONS, MODALITIES, POLARITIES } from '#cypher/model/reading.ts';

import { DecisionResultSchema, Id, VERDICTS } from './requests.ts';

export const ANNOTATE_LIMITS = {
  /** Edges of one bulk verdict. */
  edges: 200,
  /** Mentions and clusters of one split or unmerge, places of one name. */
  parts: 500,
};

const Text = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' });
const Name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const SelectionSchema = Type.Object({
  document: Id,
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 1 }),
});
/** UTF-16 offsets into the document's text, end exclusive. */
export type SelectionDto = Static<typeof SelectionSchema>;

/** ISO date cut to its precision. Without a precision it is as precise as it is long. */
const DateSchema = Type.Union([Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }), Type.Null()]);
const PrecisionSchema = Type.Union([Type.Enum(DATE_PRECISIONS), Type.Null()]);
const TitleSchema = Type.Union([Name, Type.Null()]);

/**
 * What the person saw when deciding. With `seq`, the newest place in the log that the screen knows, a later decision
 * about the same thing refuses this one; with `status`, so does an edge that has another status by now.
 */
export const ExpectedSchema = Type.Object({
  seq: Type.Optional(Type.Integer({ minimum: 0 })),
  status: Type.Optional(Type.Enum(EDGE_STATUSES)),
});
export type ExpectedDto = Static<typeof ExpectedSchema>;

const common = {
  reason: Type.Optional(Type.String({ maxLength: 2000 })),
  expected: Type.Optional(ExpectedSchema),
};

/** On one edge. */
export const EdgeVerdictBody = Type.Object({ kind: Type.Enum(VERDICTS), edge: Id, ...common });
export type EdgeVerdictBody = Static<typeof EdgeVerdictBody>;
/** On several edges: one decision, taken back as one. */
export const BulkVerdictBody = Type.Object({
  kind: Type.Enum(VERDICTS),
  edges: Type.Array(Id, { minItems: 1, maxItems: ANNOTATE_LIMITS.edges }),
  ...common,
});
export type BulkVerdictBody = Static<typeof BulkVerdictBody>;

/** On a date that texts give of an entity: the claims behind it (the entity's `properties`), as one decision. */
export const PropertyVerdictBody = Type.Object({
  kind: Type.Enum(VERDICTS),
  entity: Id,
  claims: Type.Array(Id, { minItems: 1, maxItems: ANNOTATE_LIMITS.edges }),
  ...common,
});
export type PropertyVerdictBody = Static<typeof PropertyVerdictBody>;

export const EditBody = Type.Object({
  kind: Type.Literal('edit'),
  edge: Id,
  /** Only what changes. `reversed: true` turns the edge around as it is shown now. */
  changes: Type.Object(
    {
      type: Type.Optional(Id),
      reversed: Type.Optional(Type.Boolean()),
      label: Type.Optional(Name),
      title: Type.Optional(TitleSchema),
      date: Type.Optional(DateSchema),
      datePrecision: Type.Optional(PrecisionSchema),
      polarity: Type.Optional(Type.Enum(POLARITIES)),
      modality: Type.Optional(Type.Enum(MODALITIES)),
    },
    { minProperties: 1, additionalProperties: false },
  ),
  ...common,
});
export type EditBody = Static<typeof EditBody>;

export const CommentBody = Type.Object({
  kind: Type.Literal('comment'),
  text: Text,
  /** An edge or an entity, or both. */
  edge: Type.Optional(Id),
  entity: Type.Optional(Id),
  ...common,
});
export type CommentBody = Static<typeof CommentBody>;

/** On an edge or an entity, or both. Taken off again by retracting it. */
export const TagBody = Type.Object({
  kind: Type.Literal('tag'),
  tag: Name,
  edge: Type.Optional(Id),
  entity: Type.Optional(Id),
  ...common,
});
export type TagBody = Static<typeof TagBody>;

export const AddBody = Type.Object({
  kind: Type.Literal('add'),
  subject: Id,
  object: Id,
  type: Id,
  /** The words of the text; the type's own label when absent. */
  label: Type.Optional(Name),
  /** Without it a reason is required. */
  evidence: Type.Optional(SelectionSchema),
  polarity: Type.Enum(POLARITIES, { default: 'asserted' }),
  modality: Type.Enum(MODALITIES, { default: 'actual' }),
  title: Type.Optional(TitleSchema),
  date: Type.Optional(DateSchema),
  datePrecision: Type.Optional(PrecisionSchema),
  ...common,
});
export type AddBody = Static<typeof AddBody>;

export const SURVIVORS = ['left', 'right'] as const;
export const MergeBody = Type.Object({
  kind: Type.Literal('merge'),
  left: Id,
  right: Id,
  /** Whose name is kept. */
  survivor: Type.Enum(SURVIVORS, { default: 'left' }),
  ...common,
});
export type MergeBody = Static<typeof MergeBody>;

/** On a pair of likely duplicates: 'keep-apart' says different, 'unsure-same' that nobody can tell yet. */
const PAIR_VERDICTS = ['keep-apart', 'unsure-same'] as const;
export const PairBody = Type.Object({ kind: Type.Enum(PAIR_VERDICTS), left: Id, right: Id, ...common });
export type PairBody = Static<typeof PairBody>;

export const SplitBody = Type.Object({
  kind: Type.Literal('split'),
  entity: Id,
  /** Mentions that are somebody else, by their spans (GET /api/entities/:id/mentions). */
  mentions: Type.Optional(Type.Array(SelectionSchema, { minItems: 1, maxItems: ANNOTATE_LIMITS.parts })),
  /** Whole clusters (the entity's `links`). */
  clusters: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: ANNOTATE_LIMITS.parts })),
  ...common,
});
export type SplitBody = Static<typeof SplitBody>;

/** Words that no reader took for anybody name an entity: one that is there, or a new one. */
export const MentionBody = Type.Object({
  kind: Type.Literal('mention'),
  /** In one or several places of one document. */
  words: Type.Array(SelectionSchema, { minItems: 1, maxItems: ANNOTATE_LIMITS.parts }),
  /** Whom they name, if that is in the graph. */
  entity: Type.Optional(Id),
  /** Of a new entity, which needs it. */
  type: Type.Optional(Id),
  /** Of a new entity; the words themselves when absent. */
  name: Type.Optional(Name),
  ...common,
});
export type MentionBody = Static<typeof MentionBody>;

export const RenameBody = Type.Object({ kind: Type.Literal('rename'), entity: Id, name: Name, ...common });
export type RenameBody = Static<typeof RenameBody>;
export const RetypeBody = Type.Object({ kind: Type.Literal('retype'), entity: Id, type: Id, ...common });
export type RetypeBody = Static<typeof RetypeBody>;

/**
 * Takes these clusters (an id of an entity that was merged in is one) out of the entity. The server retracts the merge
 * that joined them, or keeps them apart when their names did; `explanation` says which.
 */
export const UnmergeBody = Type.Object({
  kind: Type.Literal('unmerge'),
  entity: Id,
  clusters: Type.Array(Id, { minItems: 1, maxItems: ANNOTATE_LIMITS.parts }),
  ...common,
});
export type UnmergeBody = Static<typeof UnmergeBody>;

export const DecisionBody = Type.Union([
  EdgeVerdictBody,
  BulkVerdictBody,
  PropertyVerdictBody,
  EditBody,
  CommentBody,
  TagBody,
  AddBody,
  MergeBody,
  PairBody,
  SplitBody,
  MentionBody,
  RenameBody,
  RetypeBody,
  UnmergeBody,
]);
export type DecisionBody = Static<typeof DecisionBody>;

export const ANNOTATION_KINDS = [
  ...VERDICTS,
  'edit',
  'comment',
  'tag',
  'add',
  'merge',
  ...PAIR_VERDICTS,
  'split',
  'mention',
  'rename',
  'retype',
  'unmerge',
] as const satisfies ReadonlyArray<DecisionBody['kind']>;

/** As every decision's answer, with how to take it back. `decision` is the last one written. */
export const AnnotationResultSchema = Type.Object({
  ...DecisionResultSchema.properties,
  /** Decisions to retract, in this order, to be where one was before. */
  undo: Type.Array(Type.String()),
  /** What the server chose to do when it had a choice (unmerge); null otherwise. */
  explanation: Type.Union([Type.String(), Type.Null()]),
  /** Statements that became loops of one entity and so are not drawn. */
  loops: Type.Integer(),
});
export type AnnotationResultDto = Static<typeof AnnotationResultSchema>;

// Branded ids: every id is a string, but an edge's id cannot pass for an entity's.
declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

export type DocumentId = Brand<'DocumentId'>;
export type RunId = Brand<'RunId'>;
export type SentenceId = Brand<'SentenceId'>;
export type MentionId = Brand<'MentionId'>;
/** The same for the same place and reading in every run over a document. Decisions hold on to anchors. */
export type MentionAnchor = Brand<'MentionAnchor'>;
export type ClusterId = Brand<'ClusterId'>;
export type ClaimId = Brand<'ClaimId'>;
export type ClaimAnchor = Brand<'ClaimAnchor'>;
export type DecisionId = Brand<'DecisionId'>;
/** The id of the entity's first member cluster, so every EntityId is also a ClusterId's text. */
export type EntityId = Brand<'EntityId'>;
export type EdgeId = Brand<'EdgeId'>;
export type CopyGroupId = Brand<'CopyGroupId'>;

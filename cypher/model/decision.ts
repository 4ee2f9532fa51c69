// Decisions: what analysts wrote, append-only, ordered by one counter in the database. They hold on to anchors,
// spans and quotes, never to an entity's or edge's id alone, so they survive a re-read by a newer extractor.
import type { Span } from './evidence.ts';
import type { ClaimAnchor, ClusterId, DecisionId, DocumentId } from './ids.ts';
import type { DatePrecision, Modality, Polarity } from './reading.ts';

/** A hold on a cluster: found again by its id, else by a mention of the active run that overlaps the span. */
export interface ClusterRef extends Span {
  cluster: ClusterId;
  document: DocumentId;
  /** The text of the span, for people and for the list of decisions that need another look. */
  quote: string;
}

/** A hold on one mention, for splits, or on words that are to be one. */
export interface MentionRef extends Span {
  document: DocumentId;
  quote: string;
}

/** A hold on a claim: found again by its anchor, else by a claim whose two end spans both overlap. */
export interface ClaimRef {
  claim: ClaimAnchor;
  document: DocumentId;
  type: string;
  subject: Span;
  object: Span;
  /** The sentence. */
  quote: string;
}

export interface EditChanges {
  type?: string;
  /** True to swap subject and object. */
  reversed?: boolean;
  label?: string;
  title?: string | null;
  date?: string | null;
  datePrecision?: DatePrecision | null;
  polarity?: Polarity;
  modality?: Modality;
}

/** Payload by kind. A verdict names the claims known then, so `reject` holds for that evidence (and its copies). */
export interface DecisionPayloads {
  accept: { claims: ClaimRef[] };
  reject: { claims: ClaimRef[] };
  unsure: { claims: ClaimRef[] };
  edit: { claims: ClaimRef[]; changes: EditChanges };
  /** A new edge: from a text selection (evidence) or with a written reason alone (evidence null). */
  add: {
    type: string;
    label: string;
    subject: ClusterRef;
    object: ClusterRef;
    polarity: Polarity;
    modality: Modality;
    title: string | null;
    date: string | null;
    datePrecision: DatePrecision | null;
    evidence: (Span & { document: DocumentId; quote: string }) | null;
  };
  comment: { clusters: ClusterRef[]; claims: ClaimRef[]; text: string };
  /** Of an entity or of an edge. Tags written before edges could have one have no `claims`. */
  tag: { clusters: ClusterRef[]; claims?: ClaimRef[]; tag: string };
  /** All clusters of both entities at the time of the decision; survivor is the side whose name is kept. */
  merge: { left: ClusterRef[]; right: ClusterRef[]; survivor: 'left' | 'right' };
  /** These mentions are somebody else than the rest of their entity. */
  split: { mentions: MentionRef[]; rest: ClusterRef[] };
  'keep-apart': { left: ClusterRef[]; right: ClusterRef[] };
  /** Looked at as likely duplicates, and nobody can tell yet: changes nothing, and is not asked again. */
  'unsure-same': { left: ClusterRef[]; right: ClusterRef[] };
  /**
   * Words that the reader took for nobody, in one or several places of one document: they name somebody of this name and
   * type, `same` if that is in the graph already.
   */
  mention: { mentions: MentionRef[]; name: string; type: string; same: ClusterRef | null };
  rename: { cluster: ClusterRef; name: string };
  retype: { cluster: ClusterRef; type: string };
  /** Takes back an earlier decision; retracting a retraction brings it back. */
  retract: { decision: DecisionId };
}

export const DECISION_KINDS = [
  'accept',
  'reject',
  'unsure',
  'edit',
  'add',
  'comment',
  'tag',
  'merge',
  'split',
  'keep-apart',
  'unsure-same',
  'mention',
  'rename',
  'retype',
  'retract',
] as const satisfies ReadonlyArray<keyof DecisionPayloads>;
export type DecisionKind = (typeof DECISION_KINDS)[number];

interface DecisionBase<Kind extends DecisionKind> {
  id: DecisionId;
  /** Position in the log: larger is later. Given by the database. */
  seq: number;
  at: string;
  by: string;
  kind: Kind;
  reason: string | null;
  payload: DecisionPayloads[Kind];
}

export type DecisionOf<Kind extends DecisionKind> = DecisionBase<Kind>;
export type Decision = { [Kind in DecisionKind]: DecisionBase<Kind> }[DecisionKind];
/** A decision before the log has given it an id, a place and a time. */
export type NewDecision = {
  [Kind in DecisionKind]: Pick<DecisionBase<Kind>, 'by' | 'kind' | 'reason' | 'payload'>;
}[DecisionKind];

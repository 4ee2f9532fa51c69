// The derived graph: what people look at and query. Computed from evidence and decisions, never edited.
import type { ClaimId, ClusterId, DecisionId, EdgeId, EntityId } from './ids.ts';
import type { DatePrecision, Reading } from './reading.ts';

/** What a verdict makes of what it keeps. */
export const VERDICT_STATUSES = { accept: 'accepted', unsure: 'unsure' } as const;
export const EDGE_STATUSES = ['unreviewed', 'accepted', 'unsure'] as const;
export type EdgeStatus = (typeof EDGE_STATUSES)[number];

export const EDGE_ORIGINS = ['extracted', 'analyst', 'both'] as const;
export type EdgeOrigin = (typeof EDGE_ORIGINS)[number];

/** Why a cluster belongs to its entity. */
export interface ClusterLink {
  cluster: ClusterId;
  entity: EntityId;
  score: number;
  /** For people: "same full name 'george robertson', Person", "merged by ana (reason)". */
  why: string;
}

export interface Entity {
  id: EntityId;
  type: string;
  kind: string | null;
  name: string;
  /** Every name in the evidence, most frequent first, the entity's own name left out. */
  aliases: string[];
  /** Its most frequent title with what it is of, for a one-line label; null when the evidence gives none. */
  description: string | null;
  documents: number;
  mentions: number;
  clusters: ClusterId[];
  tags: string[];
}

export interface Edge {
  /** hash(subject, type, object, lemma for RELATION). */
  id: EdgeId;
  type: string;
  subject: EntityId;
  object: EntityId;
  label: string;
  title: string | null;
  reading: Reading;
  disputed: boolean;
  status: EdgeStatus;
  /** True when an analyst rejected the evidence known before, and new independent evidence brought the edge back. */
  rejectedBefore: boolean;
  origin: EdgeOrigin;
  /** Noisy-or over independent sources, capped at 0.99; 0..1. */
  confidence: number;
  /** Claims of texts that count for it, sorted. */
  claims: ClaimId[];
  documents: number;
  /** Copy groups, not outlets: a wire story printed ten times counts once. */
  sources: number;
  firstDate: string | null;
  lastDate: string | null;
  datePrecision: DatePrecision | null;
  /** Earliest publication of a document that states it. */
  firstReported: string | null;
  /** Decisions that added it, oldest first; one without a text has its written reason in the place of a sentence. */
  additions: DecisionId[];
  inferred: boolean;
}

export interface Graph {
  entities: Entity[];
  edges: Edge[];
  links: ClusterLink[];
}

// What queries answer, in the shapes that the HTTP contract sends on.
import type { Decision } from '#cypher/model/decision.ts';
import type { MentionKind, Span } from '#cypher/model/evidence.ts';
import type { EdgeOrigin, EdgeStatus } from '#cypher/model/graph.ts';
import type { DatePrecision, Modality, Polarity, Reading } from '#cypher/model/reading.ts';

export interface EntityRow {
  id: string;
  type: string;
  kind: string | null;
  name: string;
  aliases: string[];
  description: string | null;
  documents: number;
  mentions: number;
  /** Edges in the whole graph. */
  degree: number;
}

export interface EdgeRow {
  id: string;
  type: string;
  label: string;
  subject: string;
  object: string;
  title: string | null;
  reading: Reading;
  disputed: boolean;
  status: EdgeStatus;
  rejectedBefore: boolean;
  origin: EdgeOrigin;
  confidence: number;
  claims: number;
  documents: number;
  sources: number;
  firstDate: string | null;
  lastDate: string | null;
  datePrecision: DatePrecision | null;
  firstReported: string | null;
  inferred: boolean;
  /** Of the documents that state it, by name; empty where none names its outlet, or an analyst added the edge. */
  outlets: string[];
}

/** `truncated` counts what the limit cut. */
export interface SubgraphRow {
  entities: EntityRow[];
  edges: EdgeRow[];
  truncated: number;
}

export interface DocumentHeadRow {
  id: string;
  title: string | null;
  outlet: string | null;
  author: string | null;
  url: string | null;
  publishedAt: string | null;
  copyGroup: string;
}

export interface ClaimRow {
  id: string;
  document: DocumentHeadRow;
  sentence: Span & { id: string; text: string };
  type: string;
  label: string;
  subject: Span;
  object: Span;
  trigger: Span | null;
  subjectEntity: string;
  objectEntity: string;
  attribution: { entity: string | null; name: string } | null;
  polarity: Polarity;
  modality: Modality;
  title: string | null;
  date: string | null;
  datePrecision: DatePrecision | null;
  confidence: number;
  inferred: boolean;
  extractor: string;
}

export interface DecisionRow {
  id: string;
  seq: number;
  at: string;
  by: string;
  kind: Decision['kind'];
  reason: string | null;
  retracted: boolean;
}

export interface EdgeDetailRow {
  edge: EdgeRow;
  subject: EntityRow;
  object: EntityRow;
  claims: ClaimRow[];
  decisions: DecisionRow[];
  additions: DecisionRow[];
}

export interface EntityLinkRow {
  cluster: string;
  document: string;
  name: string;
  score: number;
  why: string;
}

/** A date that a text gives of an entity, with the sentence that says so. */
export interface PropertyRow {
  /** The claim's id. */
  id: string;
  /** The claim's type: BORN_ON. */
  type: string;
  /** An ISO date cut to its precision; the words of the text where they give none. */
  value: string;
  datePrecision: DatePrecision | null;
  status: EdgeStatus;
  confidence: number;
  document: DocumentHeadRow;
  sentence: Span & { id: string; text: string };
  subject: Span;
  object: Span;
  trigger: Span | null;
}

export interface EntityDetailRow {
  entity: EntityRow;
  /** Surest first. */
  properties: PropertyRow[];
  relations: { type: string; direction: 'out' | 'in'; count: number }[];
  documents: DocumentHeadRow[];
  links: EntityLinkRow[];
  decisions: DecisionRow[];
}

export interface DocumentDetailRow {
  document: DocumentHeadRow & { text: string; language: string; skipped: Span[] };
  sentences: (Span & { id: string })[];
  mentions: (Span & { kind: MentionKind; type: string; entities: string[]; byHand: boolean })[];
  claims: {
    id: string;
    edge: string | null;
    type: string;
    sentence: string;
    /** Names of the edge's ends; the words of the text while the claim has no edge. */
    subjectName: string;
    objectName: string;
    polarity: Polarity;
    modality: Modality;
    subject: Span;
    object: Span;
    trigger: Span | null;
  }[];
}

export interface EntityHitRow {
  entity: EntityRow;
  /** The name or alias that the words were found in. */
  matched: string;
  score: number;
}

export interface SentenceHitRow extends Span {
  id: string;
  text: string;
  document: DocumentHeadRow;
  score: number;
}

export interface StatsRow {
  documents: number;
  sentences: number;
  entities: number;
  edges: number;
  claims: number;
  decisions: number;
  entityTypes: { type: string; count: number }[];
  relationTypes: { type: string; count: number }[];
  lastIngest: DocumentHeadRow | null;
}

// What the pipeline's stages hand to each other. Every stage takes a state and returns a new one; indexes point into
// the arrays of the same state. Offsets are UTF-16 code units into source.text, end exclusive.
import type { MentionKind, SourceDocument, Span } from '#cypher/model/evidence.ts';
import type { DatePrecision, Modality, Polarity } from '#cypher/model/reading.ts';

/** One token with its place in the Universal Dependencies tree of its sentence. */
export interface Token extends Span {
  text: string;
  lemma: string;
  /** Universal part of speech. */
  upos: string;
  /** Index of the head token within the sentence; -1 for the root. */
  head: number;
  /** Universal dependency relation without subtype. */
  deprel: string;
}

export const NAME_LABELS = [
  'PER',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'NORP',
  'DATE',
  'EVENT',
  'MISC',
  'MONEY',
  'NUM',
] as const;
export type NameLabel = (typeof NAME_LABELS)[number];

/** A name as the model sees it: tokens [first, last) of one sentence. */
export interface NameSpan {
  first: number;
  last: number;
  label: NameLabel;
  /** The words around it tell that it is a body, against how the model reads it. */
  told?: boolean;
  /** Mean probability of its tags, 0..1. */
  probability: number;
}

/** What the relation graph says of two mentions: one label and its probability, not calibrated. */
export interface PairScore {
  /** Tokens [first, last) of the sentence. */
  subject: { first: number; last: number };
  object: { first: number; last: number };
  /** A label of the model's, not a type of the ontology. */
  relation: string;
  probability: number;
}

/** The sense of words, pressed small. */
export interface WordCodes {
  /** Indexes of the words that have a code. */
  words: number[];
  /** Their codes in that order, signed bytes in base64. */
  bytes: string;
}

/** How likely each word is a part of each kind of name. */
export interface NameChances {
  /** Indexes of the words that may be in one. */
  words: number[];
  /** A row of bytes a word in that order, in base64. */
  bytes: string;
}

export interface SentenceState extends Span {
  tokens: Token[];
  names: NameSpan[];
  /** Left out where no model has read the sentence. */
  codes?: WordCodes;
  /** Left out where no model has read the sentence. */
  chances?: NameChances;
  /** Left out where no model has read the sentence. */
  pairs?: PairScore[];
  /** True when a quotation holds all of the sentence, so that its speaker stands in another one. */
  quoted: boolean;
  /** A headline or title line: entities count, claims get lower confidence. */
  headline: boolean;
}

export interface MentionState extends Span {
  sentence: number;
  /** Tokens [first, last) of the sentence; head is the syntactic head among them. */
  first: number;
  last: number;
  head: number;
  text: string;
  kind: MentionKind;
  type: string;
  /** Location kind, else null. */
  locationKind: string | null;
  title: string | null;
  confidence: number;
  /** Indexes into clusters. */
  clusters: number[];
}

export interface ClusterState {
  name: string;
  type: string;
  kind: string | null;
  aliases: string[];
  titles: string[];
  mentions: number[];
}

export interface ClaimState {
  sentence: number;
  type: string;
  label: string;
  /** Indexes into mentions. */
  subject: number;
  object: number;
  attributedTo: number | null;
  trigger: Span | null;
  /** Index of the trigger's head token in the sentence: what polarity, modality and time are read from. */
  triggerToken: number | null;
  polarity: Polarity;
  modality: Modality;
  title: string | null;
  date: string | null;
  datePrecision: DatePrecision | null;
  value: string | null;
  /** Name of the rule that made it: shown in debug output and counted in evaluation. */
  rule: string;
  /** Probability that the relation graph gives it, not calibrated; null when it does not say so. */
  head: number | null;
  confidence: number;
  inferred: boolean;
}

/** A paragraph, or a line that stands alone: what normalise leaves for segment. No sentence crosses its border. */
export interface Block extends Span {
  headline: boolean;
}

export interface DocumentState {
  source: SourceDocument;
  blocks: Block[];
  sentences: SentenceState[];
  mentions: MentionState[];
  clusters: ClusterState[];
  claims: ClaimState[];
}

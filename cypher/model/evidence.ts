// Evidence: what a text says, written once by ingest and never edited. All offsets are UTF-16 code units into
// Document.text, end exclusive.
import type {
  ClaimAnchor,
  ClaimId,
  ClusterId,
  DocumentId,
  MentionAnchor,
  MentionId,
  RunId,
  SentenceId,
} from './ids.ts';
import type { DatePrecision, Modality, Polarity } from './reading.ts';

export interface Span {
  start: number;
  end: number;
}

export interface SourceDocument {
  /** hash(text, url or outlet, publishedAt): the same article read twice is one document. */
  id: DocumentId;
  title: string | null;
  text: string;
  url: string | null;
  outlet: string | null;
  author: string | null;
  /** BCP 47, as declared by the source or 'en'. */
  language: string;
  /** ISO date (YYYY-MM-DD) or instant; null when the source gives none. */
  publishedAt: string | null;
  /** ISO instant of the first ingest; not part of the id. */
  ingestedAt: string;
  /** hash(text): equal for the same text from two outlets. */
  contentHash: string;
  /** Sorted bottom-k sketch of the text's word 5-gram hashes (at most 64 unsigned 32-bit integers), for copy groups. */
  sketch: number[];
  /** Spans of site furniture (navigation, share buttons): never a sentence, never an entity. */
  skipped: Span[];
}

/** One pass of one extractor version over one document. The newest run (by version, then id) is the active one. */
export interface ExtractionRun {
  /** hash(document, extractor, version). */
  id: RunId;
  document: DocumentId;
  extractor: string;
  /** Semantic version, compared number by number. */
  version: string;
  at: string;
}

export interface Sentence extends Span {
  id: SentenceId;
  index: number;
  text: string;
}

export const MENTION_KINDS = ['name', 'nominal', 'pronoun'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface Mention extends Span {
  id: MentionId;
  anchor: MentionAnchor;
  sentence: SentenceId;
  text: string;
  kind: MentionKind;
  /** An id of the entity types in the ontology: Person, Organization, Location, ... */
  type: string;
  /** The title or office in front of or behind a name ("Secretary-General"), if any. */
  title: string | null;
  confidence: number;
  /** Who it refers to in this document; several for a plural ("their meeting"); none for an unresolved pronoun. */
  clusters: ClusterId[];
}

/** Who is who within one document. */
export interface Cluster {
  /** hash(document, span of its first name mention): the same in every run that finds that name first. */
  id: ClusterId;
  document: DocumentId;
  name: string;
  type: string;
  /** Location kind (country, region, city, facility, other); null for other types. */
  kind: string | null;
  /** Every distinct name by which the document calls it, the fullest first. */
  aliases: string[];
  /** Titles and offices the document gives it, lower-cased. */
  titles: string[];
  /** Start of its first mention: what orders clusters within a document. */
  start: number;
  /** Lookup keys under which the same entity in other documents can be found (see cypher/resolve). */
  keys: string[];
}

export interface Claim {
  /** hash(run, anchor). */
  id: ClaimId;
  /** hash(document, subject span, object span, type). Polarity and modality are readings of the same place. */
  anchor: ClaimAnchor;
  sentence: SentenceId;
  /** A relation type of the ontology, as if asserted: MEMBER_OF also when the sentence denies it. */
  type: string;
  /** The words of this text, lemmatised, in the direction subject -> object: "held talks with". */
  label: string;
  subject: MentionId;
  object: MentionId;
  attributedTo: MentionId | null;
  polarity: Polarity;
  modality: Modality;
  /** The office or role: "secretary-general". */
  title: string | null;
  /** ISO date cut to its precision: 2001-11-22, 2001-11, 2001, 1940 with precision decade. */
  date: string | null;
  datePrecision: DatePrecision | null;
  /** A literal object (an amount, a date) for claims that have one. */
  value: string | null;
  /** Share of such claims expected to be right, 0..1. */
  confidence: number;
  triggerStart: number | null;
  triggerEnd: number | null;
  /** True when the sentence leaves an end to be inferred (a minister of a country that is only in the context). */
  inferred: boolean;
}

/** All that one run found in one document: the unit that ingest writes in one transaction. */
export interface DocumentEvidence {
  document: SourceDocument;
  run: ExtractionRun;
  sentences: Sentence[];
  mentions: Mention[];
  clusters: Cluster[];
  claims: Claim[];
}

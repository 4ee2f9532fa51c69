// A text to be read by itself, outside of any article, and what is said of it: the contract of `extract --as`.
import type { Span } from '#cypher/model/evidence.ts';

/** One end of a given pair: its words, or where it stands. */
export type GivenEnd = string | Span;

export interface Passage {
  doc: string | number | null;
  text: string;
  /** Tokens to work on; the reader's own when left out. Increasing, not overlapping. */
  tokens?: Span[];
  /** Day of publication that dates are resolved against. */
  published?: string;
  /** A source and a target whose event is asked for. */
  pair?: { source: GivenEnd; target: GivenEnd };
}

export interface PassageEntity extends Span {
  type: string;
}

export interface PassageRelation {
  /** Indexes into entities. */
  subject: number;
  object: number;
  type: string;
  confidence: number;
  /** The rule that found it. */
  rule: string;
  polarity: string;
  modality: string;
}

export interface PassageToken extends Span {
  upos: string;
  /** Index of the head in the same list, -1 for a root. */
  head: number;
  deprel: string;
}

export interface PassageEvent {
  /** Words of the two actors. */
  source: string;
  target: string;
  event: string;
  confidence: number;
  /** Where they stand; null for a given end that only has words that the text does not hold. */
  sourceSpan: [start: number, end: number] | null;
  targetSpan: [start: number, end: number] | null;
}

export type PassageTriple = [subject: string, relation: string, object: string, confidence: number];

/** The fields of the task that was asked for; offsets are UTF-16 units into text. */
export interface PassageAnswer {
  doc: string | number | null;
  text: string;
  entities?: PassageEntity[];
  relations?: PassageRelation[];
  tokens?: PassageToken[];
  clusters?: Array<Array<[start: number, end: number]>>;
  events?: PassageEvent[];
  triples?: PassageTriple[];
}

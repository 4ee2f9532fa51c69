// What every source has in common: where the bytes come from, what a format makes of them, and what is known of the
// article besides its text.
import type { Clock } from '#cypher/model/clock.ts';
import type { RelataError } from '#cypher/model/errors.ts';
import type { SourceDocument, Span } from '#cypher/model/evidence.ts';

/** What a source says of its article; null where it says nothing. */
export interface SourceMeta {
  title: string | null;
  outlet: string | null;
  author: string | null;
  url: string | null;
  /** Calendar day as the outlet writes it, YYYY-MM-DD. */
  publishedAt: string | null;
  /** BCP 47. */
  language: string | null;
}

/** What the user says of the article: wins over everything found in it. */
export type SourceOverrides = { [Key in keyof SourceMeta]?: SourceMeta[Key] | undefined };

export const SOURCE_FORMATS = ['text', 'markdown', 'html'] as const;
export type SourceFormatId = (typeof SOURCE_FORMATS)[number];

/** A document as its format reads it. Spans are UTF-16 offsets into text. */
export interface ParsedSource {
  text: string;
  meta: SourceMeta;
  /** Parts of the text that are about the article, such as header lines: never a sentence. */
  skipped: Span[];
}

/** A way of writing an article, as a descriptor: adding one is adding one file to formats/. */
export interface SourceFormat {
  id: SourceFormatId;
  label: string;
  /** Lower-case, with the dot. */
  extensions: readonly string[];
  /** How many times larger than its text a file of this format may be. */
  overhead: number;
  /** True when decoded content without a telling name looks like this format. */
  sniff(content: string): boolean;
  /** Reads cleaned, decoded content. Throws SOURCE_NO_ARTICLE when there is none in it. */
  parse(content: string, name: string): ParsedSource | Promise<ParsedSource>;
}

/** Where a document comes from. `name` is what people see; its extension tells the format where there is one. */
export type SourceRef =
  | { kind: 'file'; name: string; path: string }
  | { kind: 'stream'; name: string; stream: AsyncIterable<Uint8Array | string> }
  | { kind: 'bytes'; name: string; bytes: Uint8Array }
  | { kind: 'text'; name: string; text: string };

export interface SourceOptions {
  clock: Clock;
  /** Largest text, in bytes of UTF-8. */
  maxTextBytes: number;
  overrides?: SourceOverrides;
  signal?: AbortSignal;
}

/** One source, read or not. */
export type SourceOutcome = { name: string; document: SourceDocument } | { name: string; error: RelataError };

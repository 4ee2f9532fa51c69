// What a job needs of ingest: one text in, its evidence out.
import type { DocumentEvidence } from '#cypher/model/evidence.ts';

export interface SourceInput {
  /** A file's name, or the title of a pasted text: what failures are reported under. */
  name: string;
  /** Pasted text, or a file's bytes. */
  content: string | Uint8Array;
  title: string | null;
  outlet: string | null;
  author: string | null;
  url: string | null;
  /** ISO date. */
  publishedAt: string | null;
}

export interface Reader {
  /** Name and version of the model it reads with. */
  readonly name: string;
  /** False while the model cannot be used. */
  ready(): boolean;
  /** Throws a RelataError with a SOURCE_ or MODEL_ code. */
  read(input: SourceInput, signal: AbortSignal): Promise<DocumentEvidence>;
}

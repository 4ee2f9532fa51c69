// What an ingest run needs, tells while it runs, and leaves as its report.
import type { RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence, SourceDocument } from '#cypher/model/evidence.ts';
import type { DocumentId } from '#cypher/model/ids.ts';
import type { Store } from '#cypher/store/index.ts';

/** Reads one document into evidence; several may be asked for at once. */
export type ReadEvidence = (
  document: SourceDocument,
  options: { signal?: AbortSignal },
) => Promise<DocumentEvidence>;

/** What became of one source. `entities` and `edges` count what this document speaks of and says by itself. */
export type DocumentReport =
  | {
      state: 'new' | 'known';
      name: string;
      document: DocumentId;
      title: string | null;
      entities: number;
      edges: number;
    }
  | { state: 'failed'; name: string; error: RelataError };

export interface IngestDeps {
  store: Pick<Store, 'writeEvidence' | 'writeBatch' | 'project'>;
  read: ReadEvidence;
}

export interface IngestOptions {
  /** Documents that may be read at the same time; reading goes on while others are written. */
  concurrency: number;
  /** New documents after which the graph is brought up to date in mid-run, while others are written. */
  projectEvery?: number;
  /** Told of each document once its evidence is written or has failed, in the order of the sources. */
  onDocument?: (report: DocumentReport) => void | Promise<void>;
  signal?: AbortSignal;
}

export interface IngestSummary {
  reports: DocumentReport[];
  new: number;
  known: number;
  failed: number;
}

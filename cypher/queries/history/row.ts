// What is kept of a statement that somebody ran.

export interface HistoryRow {
  id: string;
  statement: string;
  /** JSON text. */
  params: string;
  at: string;
  by: string;
  durationMs: number;
  rows: number;
  error: string | null;
}

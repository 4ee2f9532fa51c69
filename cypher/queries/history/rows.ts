// What is kept of the statements that people ran and of those they marked.

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

export interface FavouriteRow {
  id: string;
  name: string;
  statement: string;
  params: string;
  at: string;
  by: string;
}

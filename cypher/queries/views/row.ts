// A saved view of the canvas, as the database holds it.
export interface ViewRow {
  id: string;
  name: string;
  /** JSON text that only the page understands. */
  state: string;
  at: string;
  by: string;
}

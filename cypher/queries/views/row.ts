// A saved view of the canvas, as the database holds it.
export interface ViewRow {
  id: string;
  name: string;
  /** JSON text that only the page understands. */
  state: string;
  at: string;
  by: string;
}

export const VIEWS = {
  folder: 'views',
  label: 'RelataView',
  fields: '{.id, .name, .state, .at, .by}',
};

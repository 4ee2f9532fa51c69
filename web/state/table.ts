// The table of what is on the canvas: whether it is open, which half of it, its order and what it is searched for.
export const TABLE_TABS = ['entities', 'edges'] as const;
export type TableTab = (typeof TABLE_TABS)[number];

export interface Order {
  column: string;
  descending: boolean;
}

export interface Table {
  open: boolean;
  tab: TableTab;
  orders: Readonly<Record<TableTab, Order>>;
  /** Rows whose text has these words. */
  query: string;
  /** Of the dock, in pixels. */
  height: number;
  /** Rises each time the rows are asked to take the keyboard. */
  focusCalls: number;
}

const HEIGHT = { first: 300, least: 160, share: 0.7 };

export const INITIAL_TABLE: Table = {
  open: false,
  tab: 'entities',
  orders: {
    entities: { column: 'degree', descending: true },
    edges: { column: 'subject', descending: false },
  },
  query: '',
  height: HEIGHT.first,
  focusCalls: 0,
};

/** The heights that are possible in a window of this height: the canvas stays in sight. */
export function tableHeights(windowHeight: number): { min: number; max: number } {
  return { min: HEIGHT.least, max: Math.max(HEIGHT.least, Math.round(windowHeight * HEIGHT.share)) };
}

/** Sorts by a column; the column that sorts already turns around. */
export function sortedBy(table: Table, column: string, firstDescending: boolean): Table {
  const now = table.orders[table.tab];
  const descending = now.column === column ? !now.descending : firstDescending;
  return { ...table, orders: { ...table.orders, [table.tab]: { column, descending } } };
}

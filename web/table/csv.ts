// The table as a file: the rows and columns that it shows, in its order, values in full.
import { csvText } from '../console/export.ts';
import type { Cells, Column } from './columns.ts';

/** Numbers are written as they are, not as they are shown ("1,204", "80%"). */
export function tableCsv<Item extends { id: string }>(
  rows: readonly Item[],
  columns: ReadonlyArray<Column<Item>>,
  cells: Cells,
): string {
  const cell = (column: Column<Item>, item: Item) =>
    column.numeric ? String(column.sort(item, cells) ?? '') : column.text(item, cells);
  return csvText([
    ['Id', ...columns.map(({ label }) => label)],
    ...rows.map((item) => [item.id, ...columns.map((column) => cell(column, item))]),
  ]);
}

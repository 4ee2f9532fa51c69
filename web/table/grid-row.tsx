// One row of the table.
import type { ReactNode } from 'react';

import { useApp } from '../bind/app-context.ts';
import type { Ref } from '../state/selection.ts';
import type { Cells, Column } from './columns.ts';
import classes from './table.module.css';
import type { useRows } from './use-rows.ts';

export function rowId(index: number): string {
  return `table-row-${index}`;
}

export interface GridRowProps<Item extends { id: string }> {
  kind: Ref['kind'];
  item: Item;
  index: number;
  height: number;
  columns: ReadonlyArray<Column<Item>>;
  cells: Cells;
  selected: boolean;
  rows: ReturnType<typeof useRows>;
  /** Stands before the text of the first cell. */
  mark: ReactNode;
}

export function GridRow<Item extends { id: string }>(props: GridRowProps<Item>) {
  const { kind, item, index, height, columns, cells, selected, rows, mark } = props;
  const { stores } = useApp();
  return (
    <tr
      id={rowId(index)}
      className={classes.row}
      style={{ height }}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-active={index === rows.at || undefined}
      data-id={item.id}
      onClick={(event) => rows.onRowClick(event, index)}
      onDoubleClick={() => rows.inspect(index)}
      onContextMenu={(event) => {
        event.preventDefault();
        rows.openMenu(index, { x: event.clientX, y: event.clientY });
      }}
      onMouseEnter={() => stores.view.setState({ hover: { kind, id: item.id } })}
      onMouseLeave={() => stores.view.setState({ hover: null })}
    >
      <td className={classes.check}>
        <input
          type="checkbox"
          className="check-box"
          tabIndex={-1}
          checked={selected}
          aria-label={`Select ${columns[0]?.text(item, cells) ?? 'the row'}`}
          onClick={(event) => event.stopPropagation()}
          onChange={() => rows.flip(index)}
        />
      </td>
      {columns.map((column, place) => (
        <td key={column.id} data-numeric={column.numeric || undefined}>
          <span className={classes.cell}>
            {place === 0 && mark}
            <span>{column.text(item, cells)}</span>
          </span>
        </td>
      ))}
    </tr>
  );
}

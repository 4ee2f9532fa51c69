// The rows themselves. Only those in sight are in the page, so tens of thousands stay quick; the keyboard moves an
// active row that screen readers are told about, and the selection is the canvas's own.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

import { useApp, useStore } from '../bind/app-context.ts';
import { TypeDot } from '../bind/type-dot.tsx';
import { isSelected, type Ref } from '../state/selection.ts';
import type { Cells, Column } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow, rowId } from './grid-row.tsx';
import { scrollFor, windowOf } from './moves.ts';
import classes from './table.module.css';
import { useRows } from './use-rows.ts';

/** Pixels; a thumb needs more than a mouse. */
const ROW = { fine: 30, coarse: 44 };
const HEAD = 32;
const CHECK_WIDTH = 34;

export interface GridProps<Item extends { id: string; type: string }> {
  kind: Ref['kind'];
  rows: readonly Item[];
  columns: ReadonlyArray<Column<Item>>;
  cells: Cells;
}

/** What of the rows is in sight. */
function useScroll(rowHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ scrolled: 0, height: 0 });

  function look() {
    const { current } = scroller;
    if (current !== null) setSeen({ scrolled: current.scrollTop, height: current.clientHeight });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the element stays the same.
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current === null) return;
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  function bringIntoSight(index: number) {
    const { current } = scroller;
    if (current === null || current.clientHeight === 0) return;
    const sight = { scrolled: current.scrollTop, height: current.clientHeight, head: HEAD };
    const to = scrollFor(index, sight, rowHeight);
    if (to !== null) current.scrollTop = to;
  }

  return { scroller, seen, look, bringIntoSight };
}

export function Grid<Item extends { id: string; type: string }>(props: GridProps<Item>) {
  const { kind, rows: items, columns, cells } = props;
  const { stores } = useApp();
  const selection = useStore(stores.selection);
  const focusCalls = useStore(stores.table, (table) => table.focusCalls);
  const grid = useRef<HTMLTableElement>(null);
  const [rowHeight] = useState(() => (matchMedia('(pointer: coarse)').matches ? ROW.coarse : ROW.fine));
  const { scroller, seen, look, bringIntoSight } = useScroll(rowHeight);
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  const rows = useRows({
    kind,
    ids,
    page: () => Math.max(1, Math.floor((seen.height - HEAD) / rowHeight) - 1),
    bringIntoSight,
    menuPoint(index) {
      const box = document.getElementById(rowId(index))?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + CHECK_WIDTH, y: box?.bottom ?? 0 };
    },
  });
  const { first, end } = windowOf(seen.scrolled, seen.height, rowHeight, items.length);

  useEffect(() => {
    if (focusCalls > 0) grid.current?.focus({ preventScroll: true });
  }, [focusCalls]);

  const measured = seen.height > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolling follows the selection, not every new order.
  useEffect(() => {
    if (rows.selectedAt !== undefined && measured) bringIntoSight(rows.selectedAt);
  }, [rows.selected, measured]);

  const span = columns.length + 1;
  const width = CHECK_WIDTH + columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div ref={scroller} className={classes.scroller} onScroll={look}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid.
        role="grid"
        className={classes.grid}
        style={{ minWidth: width }}
        tabIndex={0}
        aria-label={kind === 'node' ? 'Entities on the canvas' : 'Edges on the canvas'}
        aria-multiselectable
        aria-rowcount={items.length + 1}
        aria-colcount={span}
        aria-activedescendant={rows.at >= first && rows.at < end ? rowId(rows.at) : undefined}
        data-testid="table-grid"
        onKeyDown={rows.onKeyDown}
        onBlur={() => stores.view.setState({ hover: null })}
      >
        <colgroup>
          <col style={{ width: CHECK_WIDTH }} />
          {columns.map(({ id, width: pixels }) => (
            <col key={id} style={{ width: pixels }} />
          ))}
        </colgroup>
        <GridHead columns={columns} height={HEAD} />
        <tbody>
          <Gap height={first * rowHeight} span={span} />
          {items.slice(first, end).map((item, offset) => (
            <GridRow
              key={item.id}
              kind={kind}
              item={item}
              index={first + offset}
              height={rowHeight}
              columns={columns}
              cells={cells}
              selected={isSelected(selection, { kind, id: item.id })}
              rows={rows}
              mark={kind === 'node' && <TypeDot type={item.type} size={16} />}
            />
          ))}
          <Gap height={(items.length - end) * rowHeight} span={span} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={classes.gap}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

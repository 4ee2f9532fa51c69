// The table below the canvas, where the console stands too: when both are open, the console covers it.
import { useApp, useStore } from '../bind/app-context.ts';
import { tableHeights } from '../state/table.ts';
import { HeightHandle } from '../ui/height-handle.tsx';
import classes from './console-dock.module.css';
import { TablePanel } from './deferred-parts.tsx';

export function TableDock() {
  const { stores } = useApp();
  const { open, height } = useStore(stores.table);
  const covered = useStore(stores.console, (state) => state.open);
  if (!open || covered) return null;
  const { min, max } = tableHeights(window.innerHeight);
  const possible = (pixels: number) => Math.round(Math.min(max, Math.max(min, pixels)));
  return (
    <div className={classes.dock} style={{ position: 'relative', height: possible(height) }}>
      <HeightHandle
        label="Height of the table"
        height={possible(height)}
        min={min}
        max={max}
        testId="table-resizer"
        onChange={(pixels) => stores.table.setState({ height: possible(pixels) })}
      />
      <TablePanel onClose={() => stores.table.setState({ open: false })} />
    </div>
  );
}

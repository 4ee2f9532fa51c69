// The bottom sheet of narrow screens: three heights, moved by its handle or its button.
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';

import classes from './sheet.module.css';

const HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof HEIGHTS)[number];
const DRAG_STEP = 40;

export interface SheetProps {
  label: string;
  initial?: SheetHeight;
  onClose(): void;
  children: ReactNode;
}

export function Sheet({ label, initial = 'half', onClose, children }: SheetProps) {
  const [height, setHeight] = useState<SheetHeight>(initial);
  const from = useRef<number | null>(null);

  function step(by: number) {
    const index = HEIGHTS.indexOf(height) + by;
    const next = HEIGHTS[Math.min(index, HEIGHTS.length - 1)];
    if (index < 0 || next === undefined) onClose();
    else setHeight(next);
  }

  function onUp(event: PointerEvent) {
    const moved = from.current === null ? 0 : event.clientY - from.current;
    from.current = null;
    if (Math.abs(moved) > DRAG_STEP) step(moved < 0 ? 1 : -1);
  }

  return (
    <div className={classes.sheet} data-height={height} data-testid="sheet">
      <button
        type="button"
        className={classes.handle}
        aria-label={`${label}: ${height === 'full' ? 'make smaller' : 'make larger'}`}
        onPointerDown={(event) => {
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={onUp}
        onClick={(event) => {
          if (event.detail === 0) step(height === 'full' ? -1 : 1);
        }}
      >
        <span className={classes.grip} />
      </button>
      <div className={classes.content}>{children}</div>
    </div>
  );
}

// The upper edge of a dock: dragged, or moved with the arrow keys.
import { type PointerEvent, useRef } from 'react';

import classes from './height-handle.module.css';

const STEP = 24;

export interface HeightHandleProps {
  label: string;
  /** Pixels, as are its limits. */
  height: number;
  min: number;
  max: number;
  testId: string;
  onChange(height: number): void;
  /** When a drag or a key press has ended. */
  onKeep?(): void;
}

export function HeightHandle({ label, height, min, max, testId, onChange, onKeep }: HeightHandleProps) {
  const from = useRef<{ y: number; height: number } | null>(null);

  function keep() {
    from.current = null;
    onKeep?.();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that can be moved is this role, which hr is not.
    <div
      className={classes.handle}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuenow={height}
      aria-valuemin={min}
      aria-valuemax={max}
      data-testid={testId}
      onPointerDown={(event: PointerEvent) => {
        from.current = { y: event.clientY, height };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) onChange(from.current.height + from.current.y - event.clientY);
      }}
      onPointerUp={keep}
      onPointerCancel={keep}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        onChange(height + by);
        keep();
      }}
    />
  );
}

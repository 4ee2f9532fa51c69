// The upper edge of the docked console: dragged, or moved with the arrow keys.
import { type PointerEvent, useRef } from 'react';

import { useApp, useStore } from '../bind/app-context.ts';
import { clampHeight, rememberConsole } from '../state/console.ts';
import classes from './console-panel.module.css';

const STEP = 24;

export function Resizer() {
  const { stores, storage } = useApp();
  const { console: store } = stores;
  const height = useStore(store, (state) => state.height);
  const from = useRef<{ y: number; height: number } | null>(null);

  function set(next: number) {
    store.setState({ height: clampHeight(next, window.innerHeight) });
  }
  function keep() {
    from.current = null;
    rememberConsole(storage, store.getState());
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that can be moved is this role, which hr is not.
    <div
      className={classes.resizer}
      role="separator"
      tabIndex={0}
      aria-label="Height of the console"
      aria-orientation="horizontal"
      aria-valuenow={height}
      aria-valuemin={clampHeight(0, 0)}
      aria-valuemax={clampHeight(Number.MAX_SAFE_INTEGER, window.innerHeight)}
      data-testid="console-resizer"
      onPointerDown={(event: PointerEvent) => {
        from.current = { y: event.clientY, height };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (from.current !== null) set(from.current.height + from.current.y - event.clientY);
      }}
      onPointerUp={keep}
      onPointerCancel={keep}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0;
        if (by === 0) return;
        event.preventDefault();
        set(height + by);
        keep();
      }}
    />
  );
}

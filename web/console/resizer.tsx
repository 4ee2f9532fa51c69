// The upper edge of the docked console; its height is remembered.
import { useApp, useStore } from '../bind/app-context.ts';
import { clampHeight, rememberConsole } from '../state/console.ts';
import { HeightHandle } from '../ui/height-handle.tsx';

export function Resizer() {
  const { stores, storage } = useApp();
  const { console: store } = stores;
  const height = useStore(store, (state) => state.height);
  return (
    <HeightHandle
      label="Height of the console"
      height={height}
      min={clampHeight(0, 0)}
      max={clampHeight(Number.MAX_SAFE_INTEGER, window.innerHeight)}
      testId="console-resizer"
      onChange={(next) => store.setState({ height: clampHeight(next, window.innerHeight) })}
      onKeep={() => rememberConsole(storage, store.getState())}
    />
  );
}

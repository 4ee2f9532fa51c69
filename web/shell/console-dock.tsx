// The console's place below the canvas; it covers narrow screens.
import { useApp, useStore } from '../bind/app-context.ts';
import classes from './console-dock.module.css';
import { ConsolePanel } from './deferred-parts.tsx';

export function ConsoleDock({ narrow }: { narrow: boolean }) {
  const open = useStore(useApp().stores.console, (state) => state.open);
  if (!open) return null;
  return (
    <div className={classes.dock} data-narrow={narrow || undefined}>
      <ConsolePanel narrow={narrow} />
    </div>
  );
}

// The middle: the canvas, and what stands in its place while loading, when empty, or when the server is away.
import { boot } from '../actions/flows/boot.ts';
import { ActionButton } from '../bind/action-button.tsx';
import { useApp, useStore } from '../bind/app-context.ts';
import { GraphCanvas } from '../canvas/graph-canvas.tsx';
import { ToolHint } from '../canvas/tool-hint.tsx';
import { EmptyCanvas } from '../filters/empty-canvas.tsx';
import { FilterChips } from '../filters/filter-chips.tsx';
import { Minimap } from '../minimap/minimap.tsx';
import { readAddress } from '../state/url.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './shell.module.css';
import { Toasts } from './toasts.tsx';

export function Stage() {
  const app = useApp();
  const ready = useStore(app.stores.boot, (state) => state.ready);
  const reviewing = useStore(app.stores.review, (review) => review.open);
  return (
    <main className={classes.stage} inert={reviewing}>
      <GraphCanvas />
      {(ready.status === 'idle' || ready.status === 'loading') && (
        <div className={classes.veil}>
          <LoadingNote text="Loading the graph…" />
        </div>
      )}
      {ready.status === 'failed' && (
        <div className={classes.veil} data-solid>
          <FailureNote
            title={
              ready.error.code === 'SERVER_UNREACHABLE' ? 'No connection' : 'The graph could not be loaded'
            }
            message={ready.error.message}
            help={ready.error.help}
            code={ready.error.code}
            onRetry={() => void boot(app, readAddress(globalThis.location.hash))}
          />
        </div>
      )}
      {ready.status === 'ready' && <EmptyCanvas />}
      <FilterChips />
      <ToolHint />
      <Minimap />
      <div className={classes.zoom} role="toolbar" aria-label="Selecting and zoom" data-over-canvas>
        <ActionButton id="tool.box" side="top" />
        <ActionButton id="tool.lasso" side="top" />
        <hr className={classes.rule} />
        <ActionButton id="view.zoom-in" side="top" />
        <ActionButton id="view.zoom-out" side="top" />
        <ActionButton id="view.fit" side="top" />
      </div>
      {!reviewing && <Toasts />}
    </main>
  );
}

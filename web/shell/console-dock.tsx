// Brings the console onto the page when it is first opened: its editor is a chunk of its own.
import { type ComponentType, useEffect, useState } from 'react';

import { toApiError } from '../api/problem.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';
import classes from './console-dock.module.css';

type Panel = ComponentType<{ narrow: boolean }>;
type Loading = { status: 'loading' } | { status: 'ready'; Panel: Panel } | { status: 'failed'; why: string };

function loadPanel(tell: (loading: Loading) => void): void {
  tell({ status: 'loading' });
  import('../console/console-panel.tsx').then(
    ({ ConsolePanel }) => tell({ status: 'ready', Panel: ConsolePanel }),
    (error: unknown) => tell({ status: 'failed', why: toApiError(error).message }),
  );
}

export function ConsoleDock({ narrow }: { narrow: boolean }) {
  const { stores } = useApp();
  const open = useStore(stores.console, (state) => state.open);
  const [loading, setLoading] = useState<Loading>({ status: 'loading' });
  useEffect(() => {
    if (open) loadPanel(setLoading);
  }, [open]);
  if (!open) return null;
  return (
    <div className={classes.dock} data-narrow={narrow || undefined}>
      {loading.status === 'loading' && <LoadingNote text="Loading the console…" />}
      {loading.status === 'ready' && <loading.Panel narrow={narrow} />}
      {loading.status === 'failed' && (
        <FailureNote
          title="The console could not be loaded"
          message={loading.why}
          help="Check that the server is running; reload the page when it was updated."
          code="SERVER_UNREACHABLE"
          onRetry={() => loadPanel(setLoading)}
        />
      )}
    </div>
  );
}

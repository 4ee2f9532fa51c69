// Details of what is shown, loaded when asked for first.
import { useEffect } from 'react';

import { loadDetail } from '../actions/flows/details.ts';
import { type DetailKind, type DetailOf, detailOf } from '../state/details.ts';
import type { Remote } from '../state/remote.ts';
import { useApp, useStore } from './app-context.ts';

function statusOf(remote: Remote<unknown>): Remote<unknown>['status'] {
  return remote.status;
}

export function useDetail<Kind extends DetailKind>(
  kind: Kind,
  id: string,
): { detail: DetailOf<Kind>; retry(): void } {
  const app = useApp();
  const detail = useStore(app.stores.details, (state) => detailOf(state, kind, id));
  const status = statusOf(detail as Remote<unknown>);
  useEffect(() => {
    if (status === 'idle') void loadDetail(app, kind, id);
  }, [app, kind, id, status]);
  return { detail, retry: () => void loadDetail(app, kind, id, true) };
}

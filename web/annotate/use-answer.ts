// Something asked of the server while a form is open; asked anew when what it depends on changes.
import { useEffect, useState } from 'react';

import { isAbort, toApiError } from '../api/problem.ts';
import { IDLE, loadingAfter, type Remote } from '../state/remote.ts';

/** `ask` must be stable (useCallback); null asks nothing. */
export function useAnswer<Value>(ask: ((signal: AbortSignal) => Promise<Value>) | null): Remote<Value> {
  const [answer, setAnswer] = useState<Remote<Value>>(IDLE);
  useEffect(() => {
    if (ask === null) {
      setAnswer(IDLE);
      return;
    }
    const asking = new AbortController();
    setAnswer((before) => loadingAfter(before));
    ask(asking.signal).then(
      (value) => setAnswer({ status: 'ready', value }),
      (error: unknown) => {
        if (!isAbort(error)) setAnswer({ status: 'failed', error: toApiError(error) });
      },
    );
    return () => asking.abort();
  }, [ask]);
  return answer;
}

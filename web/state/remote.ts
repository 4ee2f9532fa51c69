// Something asked of the server, as one union: never "loading" beside "error".
import type { ApiError } from '../api/problem.ts';

export type Remote<Value> =
  /** Not asked for yet. With `previous` it was, and the answer may be out of date by now. */
  | { status: 'idle'; previous?: Value }
  | { status: 'loading'; previous: Value | null }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: ApiError };

export const IDLE = { status: 'idle' } as const;

export function remoteValue<Value>(remote: Remote<Value>): Value | null {
  if (remote.status === 'ready') return remote.value;
  return remote.status === 'failed' ? null : (remote.previous ?? null);
}

/** To be asked for again; what was heard last is shown meanwhile. */
export function outOfDate<Value>(remote: Remote<Value>): Remote<Value> {
  const previous = remoteValue(remote);
  return previous === null ? IDLE : { status: 'idle', previous };
}

export function loadingAfter<Value>(remote: Remote<Value>): Remote<Value> {
  return { status: 'loading', previous: remoteValue(remote) };
}

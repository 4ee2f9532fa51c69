// Something asked of the server, as one union: never "loading" beside "error".
import type { ApiError } from '../api/problem.ts';

export type Remote<Value> =
  | { status: 'idle' }
  | { status: 'loading'; previous: Value | null }
  | { status: 'ready'; value: Value }
  | { status: 'failed'; error: ApiError };

export const IDLE = { status: 'idle' } as const;

export function remoteValue<Value>(remote: Remote<Value>): Value | null {
  if (remote.status === 'ready') return remote.value;
  return remote.status === 'loading' ? remote.previous : null;
}

export function loadingAfter<Value>(remote: Remote<Value>): Remote<Value> {
  return { status: 'loading', previous: remoteValue(remote) };
}

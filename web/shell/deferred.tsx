// Parts of the page that are fetched when they are first shown, or before that while the page is idle. Loading and
// failure have their own states; once there, a part is shown at once.
import { type ComponentType, createElement, useEffect, useState } from 'react';

import { toApiError } from '../api/problem.ts';
import { FailureNote, LoadingNote } from '../ui/notes.tsx';

type Loading<Props> =
  | { status: 'loading' }
  | { status: 'ready'; Part: ComponentType<Props> }
  | { status: 'failed'; why: string };

const waiting: Array<() => Promise<unknown>> = [];

export interface DeferredOptions {
  /** "The console", for what is said while it loads. */
  name: string;
  /** Fetched only on demand: too large for a visit that may not need it. */
  large?: boolean;
}

interface Part<Props> {
  name: string;
  /** Null until it is there. */
  known(): ComponentType<Props> | null;
  bring(): Promise<ComponentType<Props>>;
}

/** A component that stands for the one that `load` brings. */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { name, large = false }: DeferredOptions,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  const bring = async () => {
    known ??= await load();
    return known;
  };
  if (!large) waiting.push(bring);
  const part: Part<Props> = { name, known: () => known, bring };
  return (props) => createElement(Shown<Props>, { part, props });
}

function Shown<Props extends object>({ part, props }: { part: Part<Props>; props: Props }) {
  const { name } = part;
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<Loading<Props>>(() => {
    const Known = part.known();
    return Known === null ? { status: 'loading' } : { status: 'ready', Part: Known };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads anew.
  useEffect(() => {
    let here = true;
    part.bring().then(
      (Part) => {
        if (here) setLoading({ status: 'ready', Part });
      },
      (error: unknown) => {
        if (here) setLoading({ status: 'failed', why: toApiError(error).message });
      },
    );
    return () => {
      here = false;
    };
  }, [part, attempt]);
  switch (loading.status) {
    case 'ready':
      return createElement(loading.Part, props);
    case 'loading':
      return <LoadingNote text={`${name} is loading…`} />;
    case 'failed':
      return (
        <FailureNote
          title={`${name} could not be loaded`}
          message={loading.why}
          help="Check that the server is running; reload the page when it was updated."
          code="SERVER_UNREACHABLE"
          onRetry={() => {
            setLoading({ status: 'loading' });
            setAttempt((count) => count + 1);
          }}
        />
      );
  }
}

/** Fetches what may be needed soon. A part that does not come now is asked for again when it is shown. */
export async function fetchDeferred(): Promise<void> {
  for (const bring of waiting.splice(0)) await bring().catch(() => undefined);
}

// The decisions about an edge or an entity by pages, newest first; asked anew after every decision that is heard of.
import { useCallback, useEffect, useState } from 'react';

import type { HistoryDto } from '#server/contract/decisions.ts';

import { toApiError } from '../api/problem.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { type Remote, remoteValue } from '../state/remote.ts';
import type { Ref } from '../state/selection.ts';
import { useAnswer } from './use-answer.ts';

export interface AskedHistory {
  /** The first page. */
  answer: Remote<HistoryDto>;
  decisions: HistoryDto['decisions'];
  /** Null when all are here. */
  more: (() => Promise<void>) | null;
  /** Why the last page did not come. */
  problem: string | null;
}

export function useHistory({ kind, id }: Ref): AskedHistory {
  const { api, stores } = useApp();
  const seq = useStore(stores.annotate, (state) => state.seq);
  const read = kind === 'edge' ? api.edgeHistory : api.entityHistory;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every decision heard may have added to it.
  const ask = useCallback((signal: AbortSignal) => read(id, undefined, signal), [read, id, seq]);
  const answer = useAnswer(ask);
  const first = remoteValue(answer);
  const [older, setOlder] = useState<readonly HistoryDto[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page begins another list.
  useEffect(() => {
    setOlder([]);
    setProblem(null);
  }, [first]);
  const pages = first === null ? [] : [first, ...older];
  const next = pages.at(-1)?.next ?? null;
  const load = async (before: number) => {
    try {
      const page = await read(id, before);
      setOlder((now) =>
        now.some((known) => known.next === page.next && page.next !== null) ? now : [...now, page],
      );
      setProblem(null);
    } catch (error) {
      setProblem(toApiError(error).message);
    }
  };
  return {
    answer,
    decisions: pages.flatMap((page) => page.decisions),
    more: next === null ? null : () => load(next),
    problem,
  };
}

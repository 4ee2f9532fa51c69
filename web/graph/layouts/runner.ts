// Starts a layout in a worker and hands on what it reports. The worker's maker is passed in, so tests need no browser.
import type { LayoutJob, LayoutNews } from './layout.worker.ts';
import type { Positions } from './types.ts';

export interface LayoutWorker {
  postMessage(job: LayoutJob): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<LayoutNews>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface RunningLayout {
  /** The last positions; null when it was stopped before it reported any, or failed. */
  finished: Promise<Positions | null>;
  /** Ends it where it is. */
  stop(): void;
}

export function spawnLayoutWorker(): LayoutWorker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

export function startLayout(
  job: LayoutJob,
  onProgress: (positions: Positions) => void,
  spawn: () => LayoutWorker,
): RunningLayout {
  const worker = spawn();
  let last: Positions | null = null;
  let finish: (positions: Positions | null) => void = () => undefined;
  const finished = new Promise<Positions | null>((resolve) => {
    finish = (positions) => {
      worker.terminate();
      resolve(positions);
    };
  });
  worker.onmessage = ({ data }) => {
    last = data.positions;
    if (data.done) finish(last);
    else onProgress(last);
  };
  worker.onerror = () => finish(last);
  worker.postMessage(job);
  return { finished, stop: () => finish(last) };
}

// The worker: runs one layout to its end and reports positions now and then. Terminating it is Stop.
import { layoutOf } from './registry.ts';
import type { LayoutInput, LayoutSettings, Positions } from './types.ts';

export interface LayoutJob {
  layout: string;
  input: LayoutInput;
  settings: LayoutSettings;
}

export interface LayoutNews {
  positions: Positions;
  done: boolean;
}

/** Steps between two reports: enough to see it move, few enough not to flood the page. */
const REPORT_EVERY = 12;

interface WorkerScope {
  onmessage: ((event: MessageEvent<LayoutJob>) => void) | null;
  postMessage(news: LayoutNews): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  let positions: Positions = [];
  let step = 0;
  for (positions of layoutOf(data.layout).run(data.input, data.settings)) {
    step += 1;
    if (step % REPORT_EVERY === 0) scope.postMessage({ positions, done: false });
  }
  scope.postMessage({ positions, done: true });
};

// The process in which console statements run, with a pool of connections of its own. A result too large for it ends
// this process and nothing else.
import { runConsole } from './console.ts';
import { type FromWorker, sendError, type ToWorker, type WorkerSettings } from './console-messages.ts';
import { type Connection, connect } from './driver.ts';

/** Often enough that a fast connection cannot fill the memory in between. */
const WATCH_MS = 50;

const running = new Map<number, AbortController>();
let connection: Connection | null = null;

function post(message: FromWorker): void {
  process.send?.(message);
}

/** It listens: what ends it from now on is a statement. */
function begin({ connection: where, appVersion, tuning, bufferLimit }: WorkerSettings): void {
  connection = connect(where, appVersion, tuning, { exactIntegers: true });
  // A record arrives in pieces; it is only in the heap, which has its own limit, when all of it is there.
  setInterval(() => {
    const { external, arrayBuffers } = process.memoryUsage();
    if (external + arrayBuffers > bufferLimit) process.exit(1);
  }, WATCH_MS).unref();
  post({ kind: 'ready' });
}

async function run({ id, request }: ToWorker & { kind: 'run' }): Promise<void> {
  if (connection === null) return;
  const controller = new AbortController();
  running.set(id, controller);
  try {
    post({ kind: 'answer', id, answer: await runConsole(connection, request, controller.signal) });
  } catch (error) {
    post({ kind: 'failure', id, error: sendError(error) });
  } finally {
    running.delete(id);
  }
}

process.on('message', (message: ToWorker) => {
  if (message.kind === 'settings') begin(message.settings);
  else if (message.kind === 'run') void run(message);
  else running.get(message.id)?.abort();
});
process.on('disconnect', () => process.exit(0));

// The thread in which console statements run, with a pool of connections of its own. A result too large for it ends
// the thread and nothing else.
import { parentPort, workerData } from 'node:worker_threads';

import { runConsole } from './console.ts';
import { type FromThread, sendError, type ThreadData, type ToThread } from './console-messages.ts';
import { connect } from './driver.ts';

/** Often enough that a fast connection cannot fill the memory in between. */
const WATCH_MS = 50;

const { connection: where, appVersion, tuning, bufferLimit } = workerData as ThreadData;
const connection = connect(where, appVersion, tuning, { exactIntegers: true });
const running = new Map<number, AbortController>();

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}

async function run({ id, request }: ToThread & { kind: 'run' }): Promise<void> {
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

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'run') void run(message);
  else running.get(message.id)?.abort();
});

// A record arrives in pieces; it is only in the heap, which has its own limit, when all of it is there.
setInterval(() => {
  const { external, arrayBuffers } = process.memoryUsage();
  if (external + arrayBuffers > bufferLimit) process.exit(1);
}, WATCH_MS).unref();

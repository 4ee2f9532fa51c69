// Runs console statements in a thread of their own, started at the first one and again when it had to end: what a
// person asks for may be larger than this process, which also serves everybody else.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

import { RelataError } from '#cypher/model/errors.ts';

import type { ConsoleRequest } from './console.ts';
import { consoleError } from './console-errors.ts';
import { type FromThread, receiveError, type ThreadData, type ToThread } from './console-messages.ts';
import type { ConsoleAnswer } from './types.ts';

export interface ConsoleThread {
  run(request: ConsoleRequest, signal?: AbortSignal): Promise<ConsoleAnswer>;
  close(): Promise<void>;
}

/** Statements at once, each with a connection; one more waits for a connection. */
const CONNECTIONS = 8;
const HEAP_MB = 768;
const BUFFER_BYTES = 384 * 1024 * 1024;
/** How long after the server's own limit the thread may still be silent: it waits for a connection, or sorts out a huge row. */
const GRACE_MS = 10_000;

interface Waiting {
  resolve(answer: ConsoleAnswer): void;
  reject(error: RelataError): void;
}

function loaderArguments(entry: URL): string[] {
  if (!entry.pathname.endsWith('.ts')) return [];
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

function tooLarge(cause?: unknown): RelataError {
  return consoleError(
    'CONSOLE_FAILED',
    'The result was larger than the server takes in, and the query was stopped.',
    'Return fewer or smaller values: properties instead of whole lists, a LIMIT, or an aggregate.',
    {},
    cause,
  );
}

function timedOut(timeoutMs: number): RelataError {
  return new RelataError('NEO4J_TIMEOUT', `The statement was ended after ${timeoutMs} ms`, {
    help: 'Ask for less (start from fewer nodes, shorter paths, a LIMIT) or allow it more time.',
  });
}

export function createConsoleThread(data: Omit<ThreadData, 'bufferLimit'>): ConsoleThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let runs = 0;
  let closed = false;

  function failAll(error: RelataError): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): Worker {
    const entry = new URL('./console-worker.ts', import.meta.url);
    const started = new Worker(entry, {
      workerData: {
        ...data,
        tuning: { ...data.tuning, maxConnectionPoolSize: CONNECTIONS },
        bufferLimit: BUFFER_BYTES,
      } satisfies ThreadData,
      execArgv: loaderArguments(entry),
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const ended = (error: RelataError) => {
      if (worker !== started) return;
      worker = null;
      failAll(error);
    };
    started.on('message', (message: FromThread) => {
      const found = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'answer') found?.resolve(message.answer);
      else found?.reject(receiveError(message.error));
    });
    started.on('error', (cause) => ended(tooLarge(cause)));
    started.on('exit', () => ended(tooLarge()));
    started.unref();
    return started;
  }

  async function end(error: RelataError): Promise<void> {
    const ending = worker;
    worker = null;
    failAll(error);
    await ending?.terminate();
  }

  async function run(request: ConsoleRequest, signal?: AbortSignal): Promise<ConsoleAnswer> {
    if (closed || signal?.aborted === true) throw new RelataError('ABORTED', 'console was stopped');
    worker ??= start();
    const thread = worker;
    runs += 1;
    const id = runs;
    const send = (message: ToThread) => thread.postMessage(message);
    const deadline = setTimeout(() => void end(timedOut(request.timeoutMs)), request.timeoutMs + GRACE_MS);
    let stop = () => {};
    try {
      return await new Promise<ConsoleAnswer>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        stop = () => {
          waiting.delete(id);
          send({ kind: 'stop', id });
          reject(new RelataError('ABORTED', 'console was stopped before it finished'));
        };
        signal?.addEventListener('abort', stop, { once: true });
        send({ kind: 'run', id, request });
      });
    } finally {
      clearTimeout(deadline);
      signal?.removeEventListener('abort', stop);
    }
  }

  return {
    run,
    async close() {
      closed = true;
      await end(new RelataError('ABORTED', 'The server is stopping'));
    },
  };
}

// Runs console statements in a process of their own, started at the first one and again when it had to end: what a
// person asks for may be larger than this process, which also serves everybody else.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { RelataError } from '#cypher/model/errors.ts';

import type { ConsoleRequest } from './console.ts';
import { consoleError } from './console-errors.ts';
import { type FromWorker, receiveError, type ToWorker, type WorkerSettings } from './console-messages.ts';
import type { ConsoleAnswer } from './types.ts';

export interface ConsoleProcess {
  run(request: ConsoleRequest, signal?: AbortSignal): Promise<ConsoleAnswer>;
  close(): Promise<void>;
}

/** Statements at once, each with a connection; one more waits for a connection. */
const CONNECTIONS = 8;
const HEAP_MB = 768;
const BUFFER_BYTES = 384 * 1024 * 1024;
/** How long after the server's own limit the process may still be silent: it waits for a connection, or sorts out a huge row. */
const GRACE_MS = 10_000;

interface Waiting {
  resolve(answer: ConsoleAnswer): void;
  reject(error: RelataError): void;
}

function nodeArguments(entry: string): string[] {
  const heap = `--max-old-space-size=${HEAP_MB}`;
  if (!entry.endsWith('.ts')) return [heap];
  return [heap, '--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
}

function tooLarge(): RelataError {
  return consoleError(
    'CONSOLE_FAILED',
    'The result was larger than the server takes in, and all statements that ran were stopped.',
    'Return fewer or smaller values: properties instead of whole lists, a LIMIT, or an aggregate. If this one is small, run it again: it ran beside a large one.',
  );
}

function notStarted(cause?: unknown): RelataError {
  return new RelataError('INTERNAL', 'The process that runs console statements could not be started.', {
    help: 'Check the limits on processes and memory of this machine.',
    cause,
  });
}

/** For those that ran beside a statement which had to be ended with the whole process. */
function interrupted(): RelataError {
  return new RelataError('BUSY', 'The console was started again because another statement did not end.', {
    help: 'Run it again.',
  });
}

function timedOut(timeoutMs: number): RelataError {
  return new RelataError('NEO4J_TIMEOUT', `The statement was ended after ${timeoutMs} ms`, {
    help: 'Ask for less (start from fewer nodes, shorter paths, a LIMIT) or allow it more time.',
  });
}

export function createConsoleProcess(given: Omit<WorkerSettings, 'bufferLimit'>): ConsoleProcess {
  const settings = { ...given, tuning: { ...given.tuning, maxConnectionPoolSize: CONNECTIONS } };
  const waiting = new Map<number, Waiting>();
  let worker: ChildProcess | null = null;
  let runs = 0;
  let closed = false;

  function failAll(error: RelataError): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function start(): ChildProcess {
    const entry = fileURLToPath(new URL('./console-worker.ts', import.meta.url));
    const started = fork(entry, [], {
      execArgv: nodeArguments(entry),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const ended = (error: RelataError) => {
      if (worker !== started) return;
      worker = null;
      failAll(error);
    };
    let ready = false;
    started.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') {
        ready = true;
        return;
      }
      const found = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'answer') found?.resolve(message.answer);
      else found?.reject(receiveError(message.error));
    });
    started.on('error', (cause) => ended(notStarted(cause)));
    started.on('exit', () => ended(ready ? tooLarge() : notStarted()));
    started.send({
      kind: 'settings',
      settings: { ...settings, bufferLimit: BUFFER_BYTES },
    } satisfies ToWorker);
    // It does not keep this process alive, and ends when this one does.
    started.unref();
    started.channel?.unref();
    return started;
  }

  function end(error: RelataError): void {
    worker?.kill('SIGKILL');
    worker = null;
    failAll(error);
  }

  async function run(request: ConsoleRequest, signal?: AbortSignal): Promise<ConsoleAnswer> {
    if (closed || signal?.aborted === true) throw new RelataError('ABORTED', 'console was stopped');
    worker ??= start();
    const child = worker;
    runs += 1;
    const id = runs;
    const send = (message: ToWorker) => child.send(message);
    const deadline = setTimeout(() => {
      waiting.get(id)?.reject(timedOut(request.timeoutMs));
      waiting.delete(id);
      if (worker === child) end(interrupted());
    }, request.timeoutMs + GRACE_MS);
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
      const child = worker;
      end(new RelataError('ABORTED', 'The server is stopping'));
      if (child !== null && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

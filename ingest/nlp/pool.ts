// A tagger that shares documents out among child processes: a child that dies is replaced, its document tried again
// once. Processes and not threads, since one ONNX session a process keeps memory flat and a crash contained.
import { RelataError } from '#cypher/model/errors.ts';

import type { SentenceTags } from './analyse.ts';
import { type Child, startChild } from './child.ts';
import { type FromWorker, receiveError } from './protocol.ts';
import type { Depth, Tagger } from './types.ts';

const ATTEMPTS = 2;

export interface PoolOptions {
  modelFolder: string;
  /** Most child processes at a time; they start when there is work for them. */
  workers: number;
}

interface Job {
  id: number;
  sentences: readonly (readonly string[])[];
  depth: Depth;
  attempts: number;
  resolve(tags: SentenceTags[]): void;
  reject(error: unknown): void;
}

interface Worker {
  child: Child;
  isReady: boolean;
  job: Job | null;
}

export interface TaggerPool extends Tagger {
  /** Process ids of the children that have the model open. */
  pids(): number[];
}

function closedError(): RelataError {
  return new RelataError('ABORTED', 'The tagger was closed before it was done.', {
    help: 'Nothing is wrong: the program was stopping. Run it again.',
  });
}

/** Start a pool; resolves when its first child has the model open. Throws MODEL_MISSING, MODEL_ALTERED, MODEL_CRASHED. */
export async function openPool(options: PoolOptions): Promise<TaggerPool> {
  const workers = new Set<Worker>();
  const queue: Job[] = [];
  let nextId = 1;
  let closed = false;

  function spawn(): Worker {
    const worker: Worker = {
      isReady: false,
      job: null,
      child: startChild(options.modelFolder, {
        message: (message) => answered(worker, message),
        died: (error) => died(worker, error),
      }),
    };
    workers.add(worker);
    worker.child.ready.then(
      () => {
        worker.isReady = true;
        pump();
      },
      () => {},
    );
    return worker;
  }

  function answered(worker: Worker, message: FromWorker): void {
    const { job } = worker;
    if (!job || !('job' in message) || message.job !== job.id) return;
    worker.job = null;
    if (message.kind === 'tagged') job.resolve(message.tags);
    else if (message.kind === 'failed') job.reject(receiveError(message.error));
    pump();
  }

  function died(worker: Worker, error: RelataError): void {
    workers.delete(worker);
    const { job } = worker;
    if (job && job.attempts < ATTEMPTS) queue.unshift(job);
    else job?.reject(error);
    // A child that never opened the model will not do so next time: leave the work to the others, or give up.
    if (!worker.isReady && workers.size === 0) {
      for (const waiting of queue.splice(0)) waiting.reject(error);
    }
    if (worker.isReady) pump();
  }

  function pump(): void {
    if (closed) return;
    for (const worker of workers) {
      if (!worker.isReady || worker.job) continue;
      const job = queue.shift();
      if (!job) return;
      job.attempts++;
      worker.job = job;
      worker.child.send({ kind: 'tag', job: job.id, sentences: job.sentences, depth: job.depth });
    }
    const starting = [...workers].filter((worker) => !worker.isReady).length;
    const wanted = Math.min(queue.length - starting, options.workers - workers.size);
    for (let count = 0; count < wanted; count++) spawn();
  }

  function cancel(job: Job): void {
    const waiting = queue.indexOf(job);
    if (waiting !== -1) queue.splice(waiting, 1);
    for (const worker of workers) {
      if (worker.job === job) worker.child.send({ kind: 'cancel', job: job.id });
    }
  }

  const pool: TaggerPool = {
    async tag(sentences, signal, depth = 'pairs') {
      if (closed) throw closedError();
      signal?.throwIfAborted();
      let abort = () => {};
      try {
        return await new Promise<SentenceTags[]>((resolve, reject) => {
          const job: Job = { id: nextId++, sentences, depth, attempts: 0, resolve, reject };
          abort = () => {
            // A child that dies on a document nobody waits for is not given it again.
            job.attempts = ATTEMPTS;
            cancel(job);
            reject(signal?.reason);
          };
          signal?.addEventListener('abort', abort, { once: true });
          queue.push(job);
          pump();
        });
      } finally {
        signal?.removeEventListener('abort', abort);
      }
    },
    async close() {
      closed = true;
      for (const job of queue.splice(0)) job.reject(closedError());
      await Promise.all(
        [...workers].map(async (worker) => {
          worker.job?.reject(closedError());
          await worker.child.stop();
          workers.delete(worker);
        }),
      );
    },
    pids: () =>
      [...workers].flatMap(({ child, isReady }) => (isReady && child.pid !== undefined ? [child.pid] : [])),
  };

  try {
    await spawn().child.ready;
  } catch (error) {
    await pool.close();
    throw error;
  }
  return pool;
}

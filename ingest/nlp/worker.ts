// Child process of the pool: opens the model, then tags one document after another until its parent is gone.
import process from 'node:process';

import { openLocalTagger } from './local-tagger.ts';
import { type FromWorker, sendError, type ToWorker } from './protocol.ts';

const running = new Map<number, AbortController>();

function send(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

async function serve(modelFolder: string): Promise<void> {
  const tagger = await openLocalTagger(modelFolder);
  process.on('message', (message: ToWorker) => {
    if (message.kind === 'cancel') running.get(message.job)?.abort();
    else void work(message);
  });
  send({ kind: 'ready' });

  async function work({ job, sentences, depth }: Extract<ToWorker, { kind: 'tag' }>): Promise<void> {
    const controller = new AbortController();
    running.set(job, controller);
    try {
      send({ kind: 'tagged', job, tags: await tagger.tag(sentences, controller.signal, depth) });
    } catch (error) {
      if (controller.signal.aborted) send({ kind: 'cancelled', job });
      else send({ kind: 'failed', job, error: sendError(error) });
    } finally {
      running.delete(job);
    }
  }
}

// The parent decides when to stop: an interrupt from the terminal reaches the whole group.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));

serve(process.argv[2] ?? '').catch((error: unknown) => {
  send({ kind: 'unusable', error: sendError(error) });
  process.exitCode = 1;
  process.disconnect?.();
});

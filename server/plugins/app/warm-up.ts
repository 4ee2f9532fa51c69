// Once the server listens, the queries of the first screen are planned in the background.
import type { App } from '../../app-types.ts';
import type { ServerDeps } from '../../deps.ts';
import { warmUp } from '../../services/warm-up.ts';

/** Longer than a request may take: a cold database on a busy machine needs it, and nobody waits. */
const TIMEOUT_MS = 60_000;

export function registerWarmUp(app: App, { store, ontology }: ServerDeps): void {
  const closing = new AbortController();
  let warming: Promise<unknown> = Promise.resolve();
  app.addHook('onListen', () => {
    const access = { store, options: { signal: closing.signal, timeoutMs: TIMEOUT_MS } };
    warming = warmUp(access, ontology).catch((error: unknown) => {
      app.log.debug({ err: error }, 'the first queries were not planned ahead');
    });
  });
  app.addHook('preClose', async () => {
    closing.abort();
    await warming;
  });
}

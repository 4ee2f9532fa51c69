// A context for tests: real stores, a server made of the functions a test gives, a layout that leaves all in place.
import type { Api } from '../api/client.ts';
import type { LayoutNews } from '../graph/layouts/layout.worker.ts';
import type { LayoutWorker } from '../graph/layouts/runner.ts';
import type { Scene } from '../graph/scene.ts';
import { createStores } from '../state/stores.ts';
import type { AppContext } from './context.ts';

function stillWorker(): LayoutWorker {
  const worker: LayoutWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage({ input }) {
      const positions = input.nodes.map(({ id, x, y }) => ({ id, x, y }));
      queueMicrotask(() =>
        worker.onmessage?.({ data: { positions, done: true } } as MessageEvent<LayoutNews>),
      );
    },
  };
  return worker;
}

/** Server functions that a test does not give fail loudly. */
export function fakeContext(scene: Scene, server: Partial<Api> = {}): AppContext {
  const stores = createStores();
  stores.scene.setState(scene);
  const api = new Proxy(server, {
    get(given, name: keyof Api) {
      return given[name] ?? (() => Promise.reject(new Error(`unexpected request: ${name}`)));
    },
  }) as Api;
  return {
    stores,
    api,
    clock: { now: () => '2026-01-01T00:00:00.000Z', elapsed: () => 0 },
    randomId: () => '0'.repeat(32),
    storage: { getItem: () => null, setItem: () => undefined },
    spawnLayout: stillWorker,
    copyText: () => Promise.resolve(),
    ports: { camera: null, layout: null, picture: null },
  };
}

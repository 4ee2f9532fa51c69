// A store for unit tests that need no database: what is not given fails loudly when it is called.
import type { Store } from '#cypher/store/types.ts';

function unexpected(name: string) {
  return () => Promise.reject(new Error(`The test did not expect store.${name}()`));
}

export function fakeStore(given: Partial<Store> = {}): Store {
  return {
    info: unexpected('info'),
    migrate: unexpected('migrate'),
    run: unexpected('run'),
    writeEvidence: unexpected('writeEvidence'),
    writeBatch: unexpected('writeBatch'),
    project: unexpected('project'),
    decide: unexpected('decide'),
    retract: unexpected('retract'),
    rebuild: unexpected('rebuild'),
    reset: unexpected('reset'),
    console: unexpected('console'),
    close: () => Promise.resolve(),
    ...given,
  };
}

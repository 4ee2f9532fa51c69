// The app over doubles, for tests of what holds for every request and needs no database.
import type { FastifyInstance } from 'fastify';

import { buildApp } from './app.ts';
import { DEFAULT_LIMITS, LOOPBACK_HOSTS, type ServerDeps } from './deps.ts';
import { fakeReader } from './services/reader.fake.ts';
import { fakeStore } from './services/store.fake.ts';

export function fakeDeps(given: Partial<ServerDeps> = {}): ServerDeps {
  let requests = 0;
  return {
    store: fakeStore(),
    reader: fakeReader(),
    ontology: { entityTypes: new Map(), relationTypes: new Map() },
    clock: { now: () => '2001-11-24T00:00:00.000Z', elapsed: () => 0 },
    randomId: () => `id${++requests}`,
    actor: 'ana',
    version: '1.2.3',
    webFolder: null,
    logger: false,
    limits: DEFAULT_LIMITS,
    planAhead: false,
    hosts: LOOPBACK_HOSTS,
    ...given,
  };
}

export function fakeApp(given: Partial<ServerDeps> = {}): FastifyInstance {
  return buildApp(fakeDeps(given));
}

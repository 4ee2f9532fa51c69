import { describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';

import { checkHealth, checkReady } from './health.ts';
import { fakeReader } from './reader.fake.ts';
import { fakeStore } from './store.fake.ts';

const answering = fakeStore({
  info: () => Promise.resolve({ version: '5.26.12', edition: 'community', database: 'neo4j', address: 'x' }),
});
const silent = fakeStore({
  info: () => Promise.reject(new RelataError('NEO4J_UNREACHABLE', 'Neo4j does not answer')),
});

describe('checkHealth', () => {
  it('S7: is ok when the database answers and the model is ready', async () => {
    expect(await checkHealth({ store: answering, reader: fakeReader(), version: '1.2.3' })).toEqual({
      status: 'ok',
      version: '1.2.3',
      neo4j: { reachable: true, version: '5.26.12' },
      model: { ready: true, name: 'fake 1.0.0' },
    });
  });

  it('S7: is degraded without the model, and without the database', async () => {
    const reader = fakeReader({ ready: () => false });
    expect(await checkHealth({ store: answering, reader, version: '1' })).toMatchObject({
      status: 'degraded',
      model: { ready: false },
    });
    expect(await checkHealth({ store: silent, reader: fakeReader(), version: '1' })).toMatchObject({
      status: 'degraded',
      neo4j: { reachable: false, version: null },
    });
  });

  it('S7: is ready only while the database answers', async () => {
    await expect(checkReady({ store: silent, reader: fakeReader(), version: '1' })).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
    });
  });

  it('does not hide a defect behind "unreachable"', async () => {
    const broken = fakeStore({ info: () => Promise.reject(new TypeError('x')) });
    await expect(checkHealth({ store: broken, reader: fakeReader(), version: '1' })).rejects.toThrow(
      TypeError,
    );
  });
});

import { describe, expect, it, vi } from 'vitest';

import type { QueryResult, Store } from '#cypher/store/index.ts';

import { fakeStore } from './store.fake.ts';
import { giveVerdict } from './verdict.ts';

/** A store that answers each query with what stands under its name. */
function answering(rows: Record<string, unknown[]>, truncated = false): Store {
  const run = vi.fn((query: { name: string }) =>
    Promise.resolve({ rows: rows[query.name] ?? [], truncated }),
  );
  return fakeStore({ run: run as unknown as Store['run'] & (() => Promise<QueryResult<never>>) });
}

const verdict = (store: Store) => giveVerdict({ store, options: {} }, 'ana', { kind: 'reject', edge: 'e1' });

describe('giveVerdict', () => {
  it('S43: an edge that is gone is stale', async () => {
    await expect(verdict(answering({}))).rejects.toMatchObject({ code: 'DECISION_STALE', status: 409 });
  });

  it('S43: an edge that no text supports has another way out', async () => {
    const store = answering({ 'edges/detail': [{}] });
    await expect(verdict(store)).rejects.toMatchObject({
      code: 'DECISION_INVALID',
      help: expect.stringContaining('Take back'),
    });
  });

  it('S43: a verdict never holds only a part of the claims', async () => {
    const store = answering({ 'edges/claim-refs': [{}] }, true);
    await expect(verdict(store)).rejects.toMatchObject({ code: 'DECISION_INVALID' });
  });
});

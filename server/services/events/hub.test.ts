import { describe, expect, it, vi } from 'vitest';

import { createEventHub, type GraphEvent } from './hub.ts';

const EVENT: GraphEvent = {
  event: 'ingest',
  documents: ['doc'],
  entities: [],
  edges: [],
  removedEntities: [],
  removedEdges: [],
};

describe('the event hub', () => {
  it('S82: everybody who listens is told, nobody who has left', () => {
    const hub = createEventHub();
    const [one, two] = [vi.fn(), vi.fn()];
    hub.listen({ tell: one, end: vi.fn() });
    const leave = hub.listen({ tell: two, end: vi.fn() });
    hub.publish(EVENT);
    leave();
    hub.publish(EVENT);
    expect(one).toHaveBeenCalledTimes(2);
    expect(two).toHaveBeenCalledTimes(1);
  });

  it('S87: one more than may listen is refused with BUSY until another leaves', () => {
    const hub = createEventHub(1);
    const listener = { tell: vi.fn(), end: vi.fn() };
    const leave = hub.listen(listener);
    expect(() => hub.listen(listener)).toThrow(expect.objectContaining({ code: 'BUSY' }));
    leave();
    expect(hub.listen(listener)).toBeTypeOf('function');
  });

  it('S87: when it closes everybody is told the end once, and nobody may listen any more', () => {
    const hub = createEventHub();
    const end = vi.fn();
    hub.listen({ tell: vi.fn(), end });
    hub.close();
    hub.close();
    expect(end).toHaveBeenCalledTimes(1);
    expect(() => hub.listen({ tell: vi.fn(), end })).toThrow(expect.objectContaining({ code: 'BUSY' }));
  });
});

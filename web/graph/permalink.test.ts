import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeView, encodeView, type ViewLink } from './permalink.ts';

const contentId = fc
  .tuple(
    fc.constantFrom('cl', 'ed', 'x'),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 24, maxLength: 24 }),
  )
  .map(([prefix, hex]) => `${prefix}_${hex}`);
const anyId = fc.oneof(contentId, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
const place = fc.integer({ min: -32768, max: 32767 });

const view: fc.Arbitrary<ViewLink> = fc
  .uniqueArray(fc.record({ id: anyId, x: place, y: place, pinned: fc.boolean(), hidden: fc.boolean() }), {
    selector: ({ id }) => id,
    maxLength: 12,
  })
  .chain((entities) => {
    const ids = entities.map(({ id }) => id);
    const some = ids.length === 0 ? fc.constant([]) : fc.subarray(ids);
    const expansions =
      ids.length === 0
        ? fc.constant([])
        : fc.array(fc.record({ centre: fc.constantFrom(...ids), entities: some }), { maxLength: 3 });
    return fc.record({
      entities: fc.constant(entities),
      hiddenEdges: fc.array(anyId, { maxLength: 3 }),
      expansions,
      selectedNodes: some,
      selectedEdges: fc.array(anyId, { maxLength: 3 }),
      ends:
        ids.length === 0
          ? fc.constant([])
          : fc.array(
              fc.record({
                id: anyId,
                type: fc.constantFrom('MET', 'MEMBER_OF'),
                subject: fc.constantFrom(...ids),
                object: fc.constantFrom(...ids),
              }),
              { maxLength: 3 },
            ),
    });
  });

describe('permalink', () => {
  it('W12: reading back a link gives the same view', () => {
    fc.assert(
      fc.property(view, (link) => {
        expect(decodeView(encodeView(link))).toEqual(link);
      }),
    );
  });

  it('W12: sixty entities fit in 2,000 characters, fit for any address bar', () => {
    const entities = Array.from({ length: 60 }, (_, index) => ({
      id: `cl_${index.toString(16).padStart(24, '0')}`,
      x: index,
      y: -index,
      pinned: false,
      hidden: false,
    }));
    const link = encodeView({
      entities,
      hiddenEdges: [],
      expansions: [],
      selectedNodes: [],
      selectedEdges: [],
      ends: [],
    });
    expect(link.length).toBeLessThan(2000);
    expect(link).toMatch(/^[\w-]+$/);
  });

  it('W12: text that is no link gives null, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeView(text)).not.toThrow();
      }),
    );
    for (const text of ['', '!!', 'AQ', 'Zm9v']) expect(decodeView(text)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';

import { readCursor, writeCursor } from './cursor.ts';

describe('cursors', () => {
  it.each([
    { at: 0, id: 'ed_1' },
    { at: 123_456_789_012, id: 'a:b' },
  ])('S95: %j comes back as it went', (place) => {
    expect(readCursor(writeCursor(place))).toEqual(place);
  });

  it('S95: no cursor is the first page', () => {
    expect(readCursor(undefined)).toBeNull();
  });

  it.each(['', ':', 'x:y', '1:', '-1:x', '1e3:x', '1234567890123456:x'])('S97: %j is refused', (cursor) => {
    expect(() => readCursor(cursor)).toThrow(expect.objectContaining({ code: 'REQUEST_INVALID' }));
  });
});

import { describe, expect, it } from 'vitest';

import { packStruct, unpackStruct } from './packstream.ts';

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}

describe('PackStream', () => {
  it.each([
    ['A1 81 61 C0', { a: null }],
    ['A3 81 61 C3 81 62 C2 81 63 2A', { a: true, b: false, c: 42 }],
    ['A2 81 61 F0 81 62 C8 80', { a: -16, b: -128 }],
    ['A2 81 61 C9 03 E8 81 62 CA FF FF FF FF', { a: 1000, b: -1 }],
    ['A1 81 61 CB 00 00 00 01 00 00 00 00', { a: 2 ** 32 }],
    ['A1 81 61 C1 3F F8 00 00 00 00 00 00', { a: 1.5 }],
    ['A1 81 61 93 01 02 81 78', { a: [1, 2, 'x'] }],
    ['A1 81 61 D4 01 D0 02 C3 A9', { a: ['é'] }],
    ['D8 01 D1 00 01 61 D5 00 01 D9 00 00', { a: [{}] }],
  ])('C105: reads a field %s', (hex, value) => {
    expect(unpackStruct(bytes(`B1 70 ${hex}`))).toEqual({ tag: 0x70, fields: [value] });
  });

  it.each(['', 'A0', 'B1 70', 'B1 70 85 61', 'B1 70 D0 FF 61', 'B1 70 CC 00'])('C105: refuses %j', (hex) => {
    expect(() => unpackStruct(bytes(hex))).toThrow(RangeError);
  });

  it('C105: reads back what it writes, long strings too', () => {
    const fields = [{ short: 'é', long: 'x'.repeat(70_000 % 65_536) }, {}];
    expect(unpackStruct(packStruct(0x6a, fields))).toEqual({ tag: 0x6a, fields });
  });
});

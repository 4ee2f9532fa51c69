// The part of PackStream (Bolt's value encoding) that a login needs. Source: the Bolt protocol documentation, PackStream 1.
export type PackValue = null | boolean | number | string | PackValue[] | { [key: string]: PackValue };

export interface PackStruct {
  tag: number;
  fields: PackValue[];
}

const MAX_TINY = 15;

function packString(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= MAX_TINY) return Buffer.concat([Buffer.from([0x80 + bytes.length]), bytes]);
  const head = Buffer.alloc(3, 0xd1);
  head.writeUInt16BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** A structure whose fields are maps of strings (at most 15 keys), which is all that a login sends. */
export function packStruct(tag: number, fields: Record<string, string>[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0xb0 + fields.length, tag])];
  for (const field of fields) {
    const pairs = Object.entries(field);
    parts.push(Buffer.from([0xa0 + pairs.length]));
    for (const [key, value] of pairs) parts.push(packString(key), packString(value));
  }
  return Buffer.concat(parts);
}

/** Reads one structure, as a server answers. Throws RangeError on anything else. */
export function unpackStruct(bytes: Buffer): PackStruct {
  let at = 0;
  const unsigned = (size: number): number => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const signed = (size: number): number => {
    at += size;
    return bytes.readIntBE(at - size, size);
  };
  const string = (length: number): string => {
    if (at + length > bytes.length) throw new RangeError('A string ends behind its message.');
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const list = (length: number): PackValue[] => Array.from({ length }, value);
  const map = (length: number): PackValue =>
    Object.fromEntries(Array.from({ length }, () => [String(value()), value()]));

  function value(): PackValue {
    const marker = unsigned(1);
    if (marker < 0x80) return marker;
    if (marker >= 0xf0) return marker - 0x100;
    if (marker < 0x90) return string(marker - 0x80);
    if (marker < 0xa0) return list(marker - 0x90);
    if (marker < 0xb0) return map(marker - 0xa0);
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        at += 8;
        return bytes.readDoubleBE(at - 8);
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return signed(1);
      case 0xc9:
        return signed(2);
      case 0xca:
        return signed(4);
      case 0xcb:
        at += 8;
        return Number(bytes.readBigInt64BE(at - 8));
      case 0xd0:
        return string(unsigned(1));
      case 0xd1:
        return string(unsigned(2));
      case 0xd2:
        return string(unsigned(4));
      case 0xd4:
        return list(unsigned(1));
      case 0xd5:
        return list(unsigned(2));
      case 0xd8:
        return map(unsigned(1));
      case 0xd9:
        return map(unsigned(2));
      default:
        throw new RangeError(`No PackStream value starts with byte ${marker}.`);
    }
  }

  const head = unsigned(1);
  if (head < 0xb0 || head > 0xbf) throw new RangeError('A Bolt message is a structure.');
  return { tag: unsigned(1), fields: list(head - 0xb0) };
}

// windows-1252 by its own table (WHATWG Encoding, index-windows-1252): some releases of Node decode it as ISO-8859-1,
// which turns quotation marks and dashes into control characters.

/** Characters of the bytes 0x80 to 0x9F; a byte that the code page leaves undefined is U+FFFD here. */
const HIGH =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** The text of the bytes; null when one of them is undefined in windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80));
  return text.includes('\uFFFD') ? null : text;
}

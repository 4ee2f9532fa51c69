// Bytes to text: byte-order mark, then UTF-16 by its spaces, then valid UTF-8, then what the page declares, then a
// statistical guess that only windows-1252 may win. Anything else is refused with its reason, never read wrongly.
import { analyse } from 'chardet';

import { RelataError } from '#cypher/model/errors.ts';

import { looksBinary, magicKind } from './binary.ts';
import { decodeWindows1252 } from './windows-1252.ts';

const GUESS_BYTES = 65_536;
const DECLARATION_BYTES = 2048;
const DECLARED = /<(?:meta\b[^>]*\bcharset|\?xml\b[^>]*\bencoding)\s*=\s*["']?\s*([\w:.-]+)/i;
/** Names under which western European bytes are guessed; browsers read all of them as windows-1252. */
const WESTERN = new Set(['windows-1252', 'ISO-8859-1', 'ASCII']);
const SAVE_AS_UTF8 = 'Save the text as UTF-8 and try again.';

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Lone halves of a pair are kept for cleaning to replace: one broken character does not lose an article. */
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', name: string): string {
  if (bytes.length % 2 !== 0) {
    throw new RelataError('SOURCE_ENCODING', `${name}: UTF-16 with half a character at its end`, {
      help: SAVE_AS_UTF8,
    });
  }
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function spaces(text: string): number {
  return text.match(/[ \n]/g)?.length ?? 0;
}

/** UTF-16 without a mark: only one of the two byte orders has ordinary spaces in it. */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return null;
  const readings = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => tryDecode(bytes, encoding))
    .filter((text) => text !== null)
    .filter((text) => !looksBinary(text))
    .sort((left, right) => spaces(right) - spaces(left));
  const best = readings[0];
  if (best === undefined) return null;
  return spaces(best) * 40 >= best.length ? best : null;
}

function guessWestern(bytes: Uint8Array, name: string): string {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - GUESS_BYTES / 2);
  const guesses = analyse(bytes.subarray(first, first + GUESS_BYTES));
  const best = guesses[0]?.name ?? 'unknown';
  const text = WESTERN.has(best) ? decodeWindows1252(bytes) : null;
  if (text === null) {
    const seems = best === 'unknown' || WESTERN.has(best) ? '' : ` (it looks like ${best})`;
    throw new RelataError('SOURCE_ENCODING', `${name}: the encoding is not one that Relata reads${seems}`, {
      help: `Relata reads UTF-8, UTF-16 and windows-1252. ${SAVE_AS_UTF8}`,
    });
  }
  return text;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  return DECLARED.exec(head)?.[1] ?? null;
}

function decodeUnmarked(bytes: Uint8Array, name: string): string {
  const utf16 = guessUtf16(bytes);
  if (utf16 !== null) return utf16;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (bytes.includes(0)) {
    throw new RelataError('SOURCE_BINARY', `${name} is not text`, { help: 'Give text, Markdown or HTML.' });
  }
  const declared = declaredEncoding(bytes);
  const asDeclared = declared === null ? null : tryDecode(bytes, declared);
  return asDeclared ?? guessWestern(bytes, name);
}

/**
 * The text of the bytes, mark included. Throws SOURCE_BINARY for what is no text and SOURCE_ENCODING for text in an
 * encoding that cannot be told.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  const kind = magicKind(bytes);
  if (kind !== null) {
    throw new RelataError('SOURCE_BINARY', `${name} is ${kind}, not text`, {
      help: 'Give text, Markdown or HTML; turn other documents into text first.',
    });
  }
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
    throw new RelataError('SOURCE_ENCODING', `${name} is in UTF-32`, { help: SAVE_AS_UTF8 });
  }
  const text = startsWith(bytes, 0xff, 0xfe)
    ? decodeUtf16(bytes, 'utf-16le', name)
    : startsWith(bytes, 0xfe, 0xff)
      ? decodeUtf16(bytes, 'utf-16be', name)
      : decodeUnmarked(bytes, name);
  if (looksBinary(text)) {
    throw new RelataError('SOURCE_BINARY', `${name} is not text: it is full of control characters`, {
      help: 'Give text, Markdown or HTML.',
    });
  }
  return text;
}

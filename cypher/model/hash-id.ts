// Content addressing: an id is a hash of what it names, so the same content has the same id on every machine.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Hex characters kept of the SHA-256: 96 bits, far beyond any collision at the sizes a newsroom holds. */
const KEPT = 24;

/**
 * The content id `prefix_hex` of the parts in their order. Parts are length-prefixed, so ('ab','c') and ('a','bc')
 * differ; null differs from the empty string.
 */
export function hashId<Id extends string>(prefix: string, parts: ReadonlyArray<string | number | null>): Id {
  const framed = parts.map((part) => (part === null ? '-' : `${String(part).length}:${part}`)).join('|');
  return `${prefix}_${bytesToHex(sha256(utf8ToBytes(framed))).slice(0, KEPT)}` as Id;
}

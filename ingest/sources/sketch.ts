// Near-duplicate sketch: bottom-k MinHash over word 5-grams (Broder 1997, "On the resemblance and containment of
// documents"). Two sketches compare without their texts, so copy groups do not depend on the order of ingest.

const GRAM = 5;
const KEPT = 64;

/** 32-bit FNV-1a over UTF-16 code units, with the finalizer of MurmurHash3 to spread its low bits. */
function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The sorted, distinct, smallest hashes of the text's word 5-grams: at most 64 unsigned 32-bit integers. Case,
 * punctuation and spacing do not count. A text of fewer than five words is one gram; one without words has no sketch.
 */
export function sketchText(text: string): number[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  if (words.length === 0) return [];
  const hashes = new Set<number>();
  for (let start = 0; start === 0 || start + GRAM <= words.length; start += 1) {
    hashes.add(hash32(words.slice(start, start + GRAM).join(' ')));
  }
  return [...hashes].sort((left, right) => left - right).slice(0, KEPT);
}

// Copy groups: near-duplicate documents are one source. Resemblance is estimated from bottom-k MinHash sketches
// (Broder, "On the resemblance and containment of documents", 1997); a group is a connected component, so the order
// in which documents arrive does not matter.
import type { CopyGroupId, DocumentId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';
import { groupsSharing } from '#cypher/resolve/index.ts';

/** Hashes that a full sketch keeps; a shorter one is the whole set of its text. */
const SKETCH_SIZE = 64;

/**
 * Estimated Jaccard similarity of word 5-grams from which two texts count as copies. One changed word breaks five
 * 5-grams, so a wire story cut or edited by an outlet keeps about half of them, while two stories written apart share
 * a few per cent even when they quote the same speech.
 */
export const COPY_THRESHOLD = 0.5;

/**
 * Smallest hashes by which candidates are found. Two texts with similarity J miss each other with a chance of
 * (1 - J)^12: 1 in 4,000 at the threshold, and far less above it.
 */
const COPY_KEYS = 12;

export interface Sketched {
  id: DocumentId;
  sketch: readonly number[];
  copyGroup: CopyGroupId;
}

/** The keys under which a document meets its candidates. Sketches are sorted, smallest first. */
export function copyKeys(sketch: readonly number[]): number[] {
  return sketch.slice(0, COPY_KEYS);
}

/** Estimated Jaccard similarity, 0..1, of the sets behind two sorted bottom-k sketches; 0 when one is empty. */
export function resemblance(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const inLeft = new Set(left);
  const inRight = new Set(right);
  const union = [...new Set([...left, ...right])].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
  const shared = union.filter((hash) => inLeft.has(hash) && inRight.has(hash)).length;
  return shared / union.length;
}

/** The groups of the candidates that the new document is a copy of. */
export function groupsOfCopies(sketch: readonly number[], candidates: readonly Sketched[]): CopyGroupId[] {
  const copies = candidates.filter((candidate) => resemblance(sketch, candidate.sketch) >= COPY_THRESHOLD);
  return distinct(copies.map(({ copyGroup }) => copyGroup));
}

/** `lists`: groups that belong together. Returns those that become one, through others too; a group alone stays. */
export function joinedGroups(lists: ReadonlyArray<readonly CopyGroupId[]>): CopyGroupId[][] {
  return groupsSharing(lists, (groups) => groups)
    .map((joined) => distinct(joined.flat()))
    .filter((groups) => groups.length > 1);
}

/** The id of a group: that of its first document by id. */
export function groupId(members: readonly string[]): CopyGroupId {
  return [...members].sort()[0] as CopyGroupId;
}

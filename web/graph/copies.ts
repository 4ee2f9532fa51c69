// Which claims repeat another article's: those of a document whose report an earlier one of the list has printed already.
// Further sentences of the same article are no copies.
import type { ClaimDto } from '#server/contract/graph.ts';

type Claimed = Pick<ClaimDto, 'id'> & { document: Pick<ClaimDto['document'], 'id' | 'copyGroup'> };

/** Ids of those claims. */
export function copiedClaims(claims: readonly Claimed[]): Set<string> {
  const printedBy = new Map<string, string>();
  const copied = new Set<string>();
  for (const { id, document } of claims) {
    const first = printedBy.get(document.copyGroup);
    if (first === undefined) printedBy.set(document.copyGroup, document.id);
    else if (first !== document.id) copied.add(id);
  }
  return copied;
}

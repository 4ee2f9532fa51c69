// What analysts decided about the dates that texts give of an entity. A rejection holds for what was known then and for
// copies of it, as it does on edges.
import { VERDICT_STATUSES } from '#cypher/model/graph.ts';
import { groupBy } from '#cypher/model/order.ts';

import type { PropertyRow } from '../rows.ts';

export interface StoredProperty extends Omit<PropertyRow, 'status'> {
  /** The last one in force. */
  verdict: { kind: 'accept' | 'reject' | 'unsure'; seq: number } | null;
}

function lastOf(properties: readonly StoredProperty[]): StoredProperty['verdict'] {
  return properties.reduce<StoredProperty['verdict']>(
    (last, { verdict }) => (verdict !== null && verdict.seq > (last?.seq ?? 0) ? verdict : last),
    null,
  );
}

/** In the order given, without what is rejected. */
export function standingProperties(stored: readonly StoredProperty[]): PropertyRow[] {
  const keyOf = ({ type, value, document }: StoredProperty) =>
    JSON.stringify([type, value, document.copyGroup]);
  const verdicts = new Map([...groupBy(stored, keyOf)].map(([key, copies]) => [key, lastOf(copies)]));
  return stored.flatMap(({ verdict: _, ...property }, index) => {
    const verdict = verdicts.get(keyOf(stored[index] as StoredProperty)) ?? null;
    if (verdict?.kind === 'reject') return [];
    return [
      { ...property, status: verdict === null ? ('unreviewed' as const) : VERDICT_STATUSES[verdict.kind] },
    ];
  });
}

// Whether two values as JSON holds them say the same. What says the same keeps its object, so that nothing that shows it
// is done again.

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && saysTheSame(one[name], other[name]))
  );
}

/** `known` with these in it; the same map when it holds them all already. */
export function withNews<Value extends { id: string }>(
  known: ReadonlyMap<string, Value>,
  news: readonly Value[],
): ReadonlyMap<string, Value> {
  const fresh = news.filter((value) => !saysTheSame(known.get(value.id), value));
  if (fresh.length === 0) return known;
  const next = new Map(known);
  for (const value of fresh) next.set(value.id, value);
  return next;
}

// Orders that are the same on every machine: by UTF-16 code units, never by locale.

/** Compares by code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Part = string | number;

/** Compares two keys part by part; parts at the same place are of the same type. */
export function compareKeys(a: readonly Part[], b: readonly Part[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return a.length - b.length;
}

/** A sorted copy, by a key of parts. */
export function sortedBy<Item>(items: Iterable<Item>, key: (item: Item) => readonly Part[]): Item[] {
  return Array.from(items, (item) => ({ item, key: key(item) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ item }) => item);
}

/** The distinct values, sorted by code units. */
export function distinct<Text extends string>(values: Iterable<Text>): Text[] {
  return [...new Set(values)].sort(compareText);
}

/** Items gathered under their key, in order of appearance. */
export function groupBy<Key, Item>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const id = key(item);
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  return groups;
}

// Groups of things that are tied to each other, directly or through others: union-find by place in the list.

export interface Grouping<Item> {
  /** Puts the groups of the items at these places together. */
  unite(one: number, other: number): void;
  /** Each group in the order of its items, groups in the order of their first. */
  groups(): Item[][];
}

export function grouping<Item>(items: readonly Item[]): Grouping<Item> {
  const parent = items.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up;
    let step = at;
    while (step !== root) {
      const next = parent[step] ?? root;
      parent[step] = root;
      step = next;
    }
    return root;
  };
  return {
    unite(one, other) {
      const [left, right] = [rootOf(one), rootOf(other)];
      parent[Math.max(left, right)] = Math.min(left, right);
    },
    groups() {
      const byRoot = new Map<number, Item[]>();
      items.forEach((item, at) => {
        const group = byRoot.get(rootOf(at));
        if (group) group.push(item);
        else byRoot.set(rootOf(at), [item]);
      });
      return [...byRoot.values()];
    },
  };
}

/** Ties items that share a value. */
export function uniteSharing<Item>(
  items: readonly Item[],
  into: Grouping<Item>,
  valuesOf: (item: Item) => Iterable<string>,
): void {
  const first = new Map<string, number>();
  items.forEach((item, at) => {
    for (const value of valuesOf(item)) {
      const other = first.get(value);
      if (other === undefined) first.set(value, at);
      else into.unite(other, at);
    }
  });
}

export function groupsSharing<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => Iterable<string>,
): Item[][] {
  const groups = grouping(items);
  uniteSharing(items, groups, valuesOf);
  return groups.groups();
}

// Union-find under cannot-links: a join that would bring together two clusters which an analyst keeps apart is
// refused. A keep-apart of a pair is void when a later decision puts that pair together.
import type { ClusterId } from '#cypher/model/ids.ts';

import type { Apart, Together } from './types.ts';

export interface Link {
  score: number;
  why: string;
}

interface Sides {
  left: ClusterId[];
  right: ClusterId[];
}

interface Component {
  members: ClusterId[];
  /** Members named by each keep-apart, by its index. */
  sides: Map<number, Sides>;
}

interface Rule {
  /** Later groups that hold clusters of both sides, and so void it for their pairs. */
  voiding: ReadonlySet<ClusterId>[];
}

export class Partition {
  readonly #component = new Map<ClusterId, Component>();
  readonly #rules: Rule[];
  readonly #reasons = new Map<ClusterId, Link>();

  constructor(ids: Iterable<ClusterId>, aparts: readonly Apart[], togethers: readonly Together[]) {
    for (const id of ids) this.#component.set(id, { members: [id], sides: new Map() });
    this.#rules = aparts.map((apart) => ({ voiding: voidingGroups(apart, togethers) }));
    for (const [index, { left, right }] of aparts.entries()) {
      for (const id of new Set(left)) this.#sidesOf(id, index)?.left.push(id);
      for (const id of new Set(right)) this.#sidesOf(id, index)?.right.push(id);
    }
  }

  /** The clusters that are one entity with this one, itself included. Two of one component give the same array. */
  members(id: ClusterId): readonly ClusterId[] {
    return this.#component.get(id)?.members ?? [id];
  }

  /** Of the joins that brought this cluster and others together, the first that was made. */
  reason(id: ClusterId): Link | null {
    return this.#reasons.get(id) ?? null;
  }

  /** Every component once. */
  components(): Array<readonly ClusterId[]> {
    return [...new Set(this.#component.values())].map(({ members }) => members);
  }

  /** Joins the components of two clusters. False when they are kept apart. */
  join(a: ClusterId, b: ClusterId, link: Link): boolean {
    const one = this.#component.get(a);
    const two = this.#component.get(b);
    if (!one || !two) return false;
    if (one !== two) {
      const [small, big] = one.members.length <= two.members.length ? [one, two] : [two, one];
      if (this.#keptApart(small, big)) return false;
      this.#merge(small, big);
    }
    for (const id of [a, b]) if (!this.#reasons.has(id)) this.#reasons.set(id, link);
    return true;
  }

  /**
   * Joins all clusters that may be joined: the first takes in whom it can, then the first of the rest, and so on.
   * The same as trying all pairs in order, since a refused pair stays refused.
   */
  joinAll(ids: readonly ClusterId[], link: Link): void {
    let rest = ids;
    while (rest.length > 1) {
      const [seed, ...others] = rest;
      if (seed === undefined) return;
      rest = others.filter((other) => !this.join(seed, other, link));
    }
  }

  #sidesOf(id: ClusterId, rule: number): Sides | undefined {
    const component = this.#component.get(id);
    if (!component) return undefined;
    const sides = component.sides.get(rule) ?? { left: [], right: [] };
    component.sides.set(rule, sides);
    return sides;
  }

  #keptApart(one: Component, two: Component): boolean {
    const [few, many] = one.sides.size <= two.sides.size ? [one, two] : [two, one];
    for (const [rule, sides] of few.sides) {
      const facing = many.sides.get(rule);
      if (!facing) continue;
      if (this.#inForce(rule, sides.left, facing.right) || this.#inForce(rule, sides.right, facing.left))
        return true;
    }
    return false;
  }

  #inForce(rule: number, some: readonly ClusterId[], others: readonly ClusterId[]): boolean {
    const voiding = this.#rules[rule]?.voiding ?? [];
    return some.some((a) =>
      others.some((b) => a !== b && !voiding.some((group) => group.has(a) && group.has(b))),
    );
  }

  #merge(small: Component, big: Component): void {
    for (const id of small.members) {
      big.members.push(id);
      this.#component.set(id, big);
    }
    for (const [rule, sides] of small.sides) {
      const into = big.sides.get(rule);
      if (into) {
        into.left.push(...sides.left);
        into.right.push(...sides.right);
      } else big.sides.set(rule, sides);
    }
  }
}

function voidingGroups(apart: Apart, togethers: readonly Together[]): ReadonlySet<ClusterId>[] {
  return togethers
    .filter((together) => together.seq > apart.seq)
    .map((together) => new Set(together.members))
    .filter((group) => apart.left.some((id) => group.has(id)) && apart.right.some((id) => group.has(id)));
}

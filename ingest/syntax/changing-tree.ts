// A dependency tree whose tokens change, with the children of each at hand. A text without a full stop is one sentence of
// many thousand tokens, so nobody may look through all of them for each.
import type { Token } from '../state.ts';

export interface ChangingTree {
  readonly tokens: readonly Token[];
  /** Indexes of what hangs on a token (-1: the roots), from left to right. */
  children(head: number): readonly number[];
  /** Puts another token in the place of the one at an index of the sentence. */
  set(index: number, token: Token): void;
}

/** The tree of a copy of the tokens. */
export function changingTree(source: readonly Token[]): ChangingTree {
  const tokens = [...source];
  const childrenOf = new Map<number, number[]>();
  const listOf = (head: number): number[] => {
    const list = childrenOf.get(head) ?? [];
    childrenOf.set(head, list);
    return list;
  };
  for (const [index, { head }] of tokens.entries()) listOf(head).push(index);
  return {
    tokens,
    children: (head) => childrenOf.get(head) ?? [],
    set(index, token) {
      const before = tokens[index]?.head;
      tokens[index] = token;
      if (before === undefined || before === token.head) return;
      const left = listOf(before);
      left.splice(left.indexOf(index), 1);
      const joined = listOf(token.head);
      const place = joined.findIndex((at) => at > index);
      joined.splice(place < 0 ? joined.length : place, 0, index);
    },
  };
}

// A sentence's Universal Dependencies tree with its children at hand. Token indexes are positions within the sentence.
import type { SentenceState, Token } from '../state.ts';
import { repairTokens } from './repair.ts';

export interface Tree {
  tokens: readonly Token[];
  /** Dependents of each token, from left to right. */
  children: ReadonlyArray<readonly number[]>;
}

const built = new WeakMap<readonly Token[], Tree>();

/** The tree of a sentence; kept beside its tokens, so that every stage asks as often as it likes. */
export function treeOf(sentence: Pick<SentenceState, 'tokens' | 'names'>): Tree {
  const known = built.get(sentence.tokens);
  if (known !== undefined) return known;
  const tokens = repairTokens(sentence.tokens, sentence.names);
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
  });
  const tree = { tokens, children };
  built.set(sentence.tokens, tree);
  return tree;
}

const MISSING: Token = { text: '', lemma: '', upos: 'X', head: -1, deprel: 'dep', start: 0, end: 0 };

/** The token at an index; an empty one outside the sentence, so that rules may look past its ends. */
export function tokenAt(tree: Tree, index: number): Token {
  return tree.tokens[index] ?? MISSING;
}

export function lemmaAt(tree: Tree, index: number): string {
  return tokenAt(tree, index).lemma.toLowerCase();
}

/** Lower-cased text of a token. */
export function wordAt(tree: Tree, index: number): string {
  return tokenAt(tree, index).text.toLowerCase();
}

export function dependents(tree: Tree, head: number, ...deprels: string[]): number[] {
  const all = tree.children[head] ?? [];
  return deprels.length === 0
    ? [...all]
    : all.filter((child) => deprels.includes(tokenAt(tree, child).deprel));
}

export function hasDependent(tree: Tree, head: number, deprel: string, ...lemmas: string[]): boolean {
  return dependents(tree, head, deprel).some(
    (child) =>
      lemmas.length === 0 || lemmas.includes(lemmaAt(tree, child)) || lemmas.includes(wordAt(tree, child)),
  );
}

/** A verb's lemma with its particle, when it has one: "rule out". */
export function phrasalLemma(tree: Tree, verb: number): string {
  const particle = dependents(tree, verb, 'compound').find(
    (child) => child > verb && tokenAt(tree, child).upos === 'ADP',
  );
  return particle === undefined ? lemmaAt(tree, verb) : `${lemmaAt(tree, verb)} ${wordAt(tree, particle)}`;
}

/** Every token under (and with) a token, in order. `enter` says which children to go down to. */
export function subtree(tree: Tree, top: number, enter: (child: number) => boolean = () => true): number[] {
  const found: number[] = [];
  const open = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of tree.children[next] ?? []) if (enter(child)) open.push(child);
  }
  return found.sort((left, right) => left - right);
}

/** The chain of heads from a token (left out) to the root. */
export function ancestors(tree: Tree, index: number): number[] {
  const chain: number[] = [];
  for (
    let at = tokenAt(tree, index).head;
    at >= 0 && chain.length < tree.tokens.length;
    at = tokenAt(tree, at).head
  )
    chain.push(at);
  return chain;
}

/** Steps between two tokens along the tree; Infinity when they do not meet. */
export function treeDistance(tree: Tree, left: number, right: number): number {
  const up = [left, ...ancestors(tree, left)];
  const down = [right, ...ancestors(tree, right)];
  const meet = up.findIndex((node) => down.includes(node));
  const node = up[meet];
  return node === undefined ? Number.POSITIVE_INFINITY : meet + down.indexOf(node);
}

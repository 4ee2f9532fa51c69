// The runner of the functions that mend a parse, and what each of them is given.
import type { NameSpan, Token } from '../state.ts';
import { changingTree } from './changing-tree.ts';

/** One token of a sentence that is being mended. Indexes are positions within the sentence. */
export interface Mending {
  /** The sentence as mended so far; patches show at once. */
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  /** The token that is looked at, as it was when this mend came to it. */
  readonly index: number;
  readonly token: Token;
  /** What that token hangs on; undefined for the root. */
  readonly governor: Token | undefined;
  /** The name that a token is part of. */
  readonly nameAt: (index: number) => NameSpan | undefined;
  /** What hangs on a token by one of these relations, from left to right. */
  readonly dependents: (head: number, ...deprels: string[]) => number[];
  /** True when something hangs on a token by one of these relations. */
  readonly has: (head: number, ...deprels: string[]) => boolean;
  /** Changes one token. An index outside the sentence changes nothing. */
  readonly patch: (index: number, change: Partial<Token>) => void;
}

/** Looks at one token and patches it, and those around it, where the parse is wrong. */
export type Mend = (mending: Mending) => void;

/**
 * The tokens after every mend has come to every one of them, mend by mend; the tokens given stay as they are. A mend
 * that would close a circle in the tree is taken back at that token.
 */
export function runMends(
  mends: readonly Mend[],
  source: readonly Token[],
  names: readonly NameSpan[],
): readonly Token[] {
  const tree = changingTree(source);
  const { tokens } = tree;
  const [first] = tokens;
  if (first === undefined) return tokens;
  const named = nameOfEach(tokens.length, names);
  const before = new Map<number, Token>();
  const mending: { -readonly [Key in keyof Mending]: Mending[Key] } = {
    tokens,
    names,
    index: 0,
    token: first,
    governor: undefined,
    nameAt: (index) => named[index],
    dependents: (head, ...deprels) =>
      tree.children(head).filter((at) => deprels.includes(tokens[at]?.deprel ?? '')),
    has: (head, ...deprels) => tree.children(head).some((at) => deprels.includes(tokens[at]?.deprel ?? '')),
    patch: (at, change) => {
      const patched = tokens[at];
      if (patched === undefined) return;
      if (!before.has(at)) before.set(at, patched);
      tree.set(at, { ...patched, ...change });
    },
  };
  for (const mend of mends) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? first;
      Object.assign(mending, { index, token, governor: tokens[token.head] });
      mend(mending);
      if (before.size === 0) continue;
      if ([...before.keys()].some((at) => isInCircle(tokens, at)))
        for (const [at, unpatched] of before) tree.set(at, unpatched);
      before.clear();
    }
  }
  return tokens;
}

/** For each token the first name that it is part of. */
function nameOfEach(count: number, names: readonly NameSpan[]): ReadonlyArray<NameSpan | undefined> {
  const named = new Array<NameSpan | undefined>(count);
  for (const name of names) for (let index = name.first; index < name.last; index++) named[index] ??= name;
  return named;
}

function isInCircle(tokens: readonly Token[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= tokens.length; steps++) {
    at = tokens[at]?.head ?? -1;
    if (at < 0) return false;
  }
  return true;
}

/** True for the top itself as well. A tree that is being mended may hold a circle. */
export function isUnder(tokens: readonly Token[], inner: number, top: number): boolean {
  let at = inner;
  for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) {
    if (at === top) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

export function isGerund(token: Token | undefined): boolean {
  return token?.upos === 'VERB' && token.text.endsWith('ing');
}

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.upos);
}

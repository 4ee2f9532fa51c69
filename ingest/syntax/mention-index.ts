// Mentions by their place in the tree: which token stands for which mention.
import type { DocumentState, MentionState } from '../state.ts';
import { type Tree, treeOf } from './tree.ts';

export interface MentionIndex {
  tree: Tree;
  sentence: number;
  /** Indexes into state.mentions, in order. */
  mentions: readonly number[];
  /** The mention whose syntactic head is the token, or that covers it; a name before what holds it. */
  at(token: number): number | null;
  /** The mention that ends right before a token (a possessive mark between is passed over). */
  endingAt(token: number): number | null;
  mention(index: number): MentionState;
}

const EMPTY: MentionState = {
  sentence: 0,
  first: 0,
  last: 0,
  head: 0,
  start: 0,
  end: 0,
  text: '',
  kind: 'name',
  type: 'Other',
  locationKind: null,
  title: null,
  confidence: 0,
  clusters: [],
};

function lengthOf({ first, last }: MentionState): number {
  return last - first;
}

/** One index a sentence, in the order of the document. */
export function indexMentions(state: Pick<DocumentState, 'sentences' | 'mentions'>): MentionIndex[] {
  const bySentence: number[][] = state.sentences.map(() => []);
  state.mentions.forEach((mention, index) => {
    bySentence[mention.sentence]?.push(index);
  });
  return state.sentences.map((sentence, position) => {
    const tree = treeOf(sentence);
    const mine = bySentence[position] ?? [];
    const mention = (index: number): MentionState => state.mentions[index] ?? EMPTY;
    const byHead = new Map<number, number>();
    const covering = new Map<number, number>();
    for (const index of mine) {
      const { first, last, head } = mention(index);
      if (!byHead.has(head)) byHead.set(head, index);
      for (let token = first; token < last; token++) {
        const other = covering.get(token);
        if (other === undefined || lengthOf(mention(other)) > last - first) covering.set(token, index);
      }
    }
    return {
      tree,
      sentence: position,
      mentions: mine,
      mention,
      at: (token) => byHead.get(token) ?? covering.get(token) ?? null,
      endingAt: (token) => {
        const mark = tree.tokens[token - 1]?.text ?? '';
        const end = /^['’]s?$/.test(mark) ? token - 1 : token;
        const ending = mine.filter((index) => mention(index).last === end);
        return ending.sort((left, right) => lengthOf(mention(left)) - lengthOf(mention(right)))[0] ?? null;
      },
    };
  });
}

// Sentences of a state -> open triples in the words of the text.

import type { DocumentState } from '../state.ts';
import { type OpenKind, openTriples } from '../syntax/open-triples.ts';
import { type Tree, tokenAt, treeOf } from '../syntax/tree.ts';
import type { PassageTriple } from './types.ts';

/** Share of such triples that equal a fact of annotated sentences, slot by slot. */
const CONFIDENCE: Readonly<Record<OpenKind, number>> = {
  object: 0.55,
  complement: 0.4,
  oblique: 0.5,
  nested: 0.4,
};

/** The text of tokens that stand together, else their words with spaces. */
function wordsOf(tree: Tree, tokens: readonly number[], text: string): string {
  const first = tokens[0] ?? 0;
  const last = tokens.at(-1) ?? 0;
  if (last - first + 1 === tokens.length)
    return text.slice(tokenAt(tree, first).start, tokenAt(tree, last).end);
  return tokens.map((token) => tokenAt(tree, token).text).join(' ');
}

export function triplesOf(state: DocumentState): PassageTriple[] {
  const { text } = state.source;
  const found = state.sentences.flatMap((sentence) => {
    const tree = treeOf(sentence);
    return openTriples(tree).map(({ subject, relation, object, kind }): PassageTriple => {
      const words = (tokens: readonly number[]) => wordsOf(tree, tokens, text);
      return [words(subject), words(relation), words(object), CONFIDENCE[kind]];
    });
  });
  return [...new Map(found.map((triple) => [JSON.stringify(triple), triple])).values()];
}

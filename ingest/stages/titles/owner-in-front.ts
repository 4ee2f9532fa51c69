// What stands in front of an office and owns it: "NATO's", "Russian", "the French and German".
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { conjuncts } from '#ingest/syntax/nouns.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { dependents, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

/**
 * The mention that ends right in front of a token and hangs, in the tree, on one of the tokens that may own it. So "in
 * Moscow President X said" does not make X president of Moscow. `bound` is for what is always somebody's: of "its German
 * partner" the owner is "its".
 */
export function ownerInFront(
  index: MentionIndex,
  first: number,
  tops: readonly number[],
  bound = false,
): number | null {
  const { tree } = index;
  let at = first;
  while (at > 0 && tokenAt(tree, at - 1).upos === 'ADJ' && index.endingAt(at) === null && first - at < 2)
    at--;
  const mention = index.endingAt(at);
  if (mention === null) return null;
  const { head, kind } = index.mention(mention);
  const above = tokenAt(tree, head).head;
  const inside = above >= first - 2 && above <= Math.max(...tops) + 3 && above > head;
  if (!inside && !tops.includes(above)) return null;
  const relation = tokenAt(tree, head).deprel;
  if (!['compound', 'nmod', 'amod', 'det', 'flat', 'appos', 'nummod'].includes(relation)) return null;
  return kind === 'nominal' ? null : (possessorBehind(index, mention, bound) ?? mention);
}

/** "Bosnia's Serb leader": an adjective between a possessor and the office is not the owner. */
function possessorBehind(index: MentionIndex, mention: number, bound: boolean): number | null {
  const { first, head } = index.mention(mention);
  const mark = wordAt(index.tree, first - 1);
  if (tokenAt(index.tree, head).upos !== 'ADJ') return null;
  if (!/^['’]s?$/.test(mark))
    return bound && /^(?:its|their|his|her)$/.test(mark) ? index.endingAt(first) : null;
  return index.endingAt(first);
}

/** "the French and German foreign ministers". */
export function joinedInFront({ tree, at, mention }: MentionIndex, { head, first }: OfficePhrase): number[] {
  return dependents(tree, head, 'amod', 'compound', 'nmod')
    .filter((token) => token < first)
    .flatMap((token) => conjuncts(tree, token))
    .flatMap((token) => at(token) ?? [])
    .filter((owner) => mention(owner).type === 'Location' && mention(owner).last <= first);
}

/** Where an office begins with the nouns for its field: "Red Cross disaster chairman", "NATO arms control adviser". */
export function withField({ tree, endingAt }: MentionIndex, { first, head }: OfficePhrase): number {
  let at = first;
  while (
    first - at < 3 &&
    endingAt(at) === null &&
    tokenAt(tree, at - 1).upos === 'NOUN' &&
    tokenAt(tree, at - 1).deprel === 'compound' &&
    tokenAt(tree, at - 1).head <= head
  )
    at--;
  return endingAt(at) === null ? first : at;
}

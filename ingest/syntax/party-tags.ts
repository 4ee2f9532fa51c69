// "Sen. X, D-Ariz.": party and state behind the name of a member of Congress, which names nobody.
import type { MentionIndex } from './mention-index.ts';
import { type Tree, tokenAt } from './tree.ts';

/** Tokens of the longest tag: "D", "-", "N.C", ".". */
const LONGEST = 4;
const PARTY = /^(?:D|R|I|Dem|Rep)$/;
const WHOLE = /^(?:D|R|I|Dem|Rep)-\p{Lu}/u;

/** True for a mention that is such a tag, or the state in it. */
export function isPartyTag({ tree, mention }: MentionIndex, index: number): boolean {
  const { first, text } = mention(index);
  if (WHOLE.test(text)) return true;
  return tokenAt(tree, first - 1).text === '-' && PARTY.test(tokenAt(tree, first - 2).text);
}

/** "X, D-Mich., chairman": of the comma behind a tag the one in front of it; any other token is given back. */
export function commaBeforeTag(tree: Tree, comma: number): number {
  let at = comma - 1;
  while (at > 0 && comma - at <= LONGEST && tokenAt(tree, at).text !== ',') at--;
  const words = Array.from({ length: comma - at - 1 }, (_, inner) => tokenAt(tree, at + 1 + inner).text);
  return tokenAt(tree, at).text === ',' && WHOLE.test(words.join('')) ? at : comma;
}

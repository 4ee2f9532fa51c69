// "Sen. X, D-Ariz.": party and state behind the name of a member of Congress, which names nobody.
import type { MentionIndex } from './mention-index.ts';
import { tokenAt } from './tree.ts';

const PARTY = /^(?:D|R|I|Dem|Rep)$/;
const WHOLE = /^(?:D|R|I|Dem|Rep)-\p{Lu}/u;

/** True for a mention that is such a tag, or the state in it. */
export function isPartyTag({ tree, mention }: MentionIndex, index: number): boolean {
  const { first, text } = mention(index);
  if (WHOLE.test(text)) return true;
  return tokenAt(tree, first - 1).text === '-' && PARTY.test(tokenAt(tree, first - 2).text);
}

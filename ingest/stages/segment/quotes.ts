// Which tokens stand inside a quotation. Straight quotes are told apart by the space around them; a new block starts
// outside, since a quotation that runs on repeats its opening mark.
import type { RawToken } from './tokens.ts';

/** For each token, whether it is inside a quotation; the marks themselves count as inside. */
export function quotedTokens(tokens: readonly RawToken[]): boolean[] {
  let open = false;
  return tokens.map((token, index) => {
    if (token.text === '“' || token.text === '«') {
      open = true;
      return true;
    }
    if (token.text === '”' || token.text === '»') {
      const inside = open;
      open = false;
      return inside;
    }
    if (token.text !== '"') return open;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const spaceBefore = !previous || previous.end < token.start;
    const spaceAfter = !next || next.start > token.end;
    // `its own".`: in front of a mark that ends something, it closes.
    const closes = !spaceBefore && next !== undefined && /^[.,;:!?)]$/.test(next.text);
    const opens = spaceBefore === spaceAfter ? !open && !closes : spaceBefore;
    const inside = open || opens;
    open = opens;
    return inside;
  });
}

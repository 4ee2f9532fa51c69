// "North and South Korea": two places that share their last word, of which the first has only its direction.
import type { Token } from '../state.ts';

const DIRECTION = /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Inner|Outer)$/;
const JOINS = /^(?:and|or|&)$/;

/** Whether the word at `first` is a direction, joined to another one that the shared word follows. */
export function sharesEnd(tokens: readonly Token[], first: number): boolean {
  const [own = '', join = '', other = '', end = ''] = tokens
    .slice(Math.max(first, 0), first + 4)
    .map(({ text }) => text);
  if (first < 0 || own === other || !DIRECTION.test(own) || !DIRECTION.test(other)) return false;
  return JOINS.test(join) && /^\p{Lu}\p{Ll}/u.test(end);
}

/** The whole name of the place whose direction alone stands at `first`; null where nothing is shared. */
export function wholePlace(tokens: readonly Token[], first: number): string | null {
  return sharesEnd(tokens, first) ? `${tokens[first]?.text} ${tokens[first + 3]?.text}` : null;
}

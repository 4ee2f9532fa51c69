// The offices that a text gives a person, as far as they tell one from another.
import { distinct } from '#cypher/model/order.ts';

import { foldText } from './fold.ts';
import { COURTESIES } from './lexicon.ts';

/** Folded, without courtesies, which anybody has. */
export function officesOf(titles: readonly string[]): string[] {
  return distinct(titles.map(foldText)).filter((title) => title !== '' && !COURTESIES.has(title));
}

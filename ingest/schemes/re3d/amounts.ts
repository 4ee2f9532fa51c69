// How many of what: an attribute of people and things in re3d.
import type { MentionIndex } from '../../syntax/mention-index.ts';
import { dependents, tokenAt, wordAt } from '../../syntax/tree.ts';
import { isThing } from './kinds.ts';
import type { Tie } from './tie.ts';

/** What measures rather than counts. */
const UNIT =
  /^(?:per ?cent|points?|\w*met(?:er|re)s?|miles?|feet|foot|\w*hertz|\w?hz|acres?|tons?|tonnes?|dollars?|pounds?|euros?|k?mw?|[kmg]b|m[23]|cu|occasions?|times|frequency)$/;

export function amountTies(index: MentionIndex): Tie[] {
  const { tree } = index;
  return tree.tokens.flatMap((_, noun): Tie[] => {
    const isCounted = tokenAt(tree, noun).upos === 'NOUN' && !UNIT.test(wordAt(tree, noun));
    if (!isCounted || !isThing(index, noun)) return [];
    return dependents(tree, noun, 'nummod')
      .filter((amount) => amount < noun)
      .map((amount): Tie => {
        return {
          subject: noun,
          object: amount,
          type: 'HasAttrOf',
          rule: 'amount',
          confidence: 0.4,
          nested: true,
        };
      });
  });
}

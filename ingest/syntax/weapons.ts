// Who is behind a weapon: "X fired the shots that killed Y", "the bomb that killed Y was planted by X".
import { WEAPONS, WIELDING } from '#ingest/lexicon/event-verbs.ts';

import { lemmaAt, type Tree, tokenAt } from './tree.ts';
import { agents } from './verbs.ts';

/** Tokens of those who fire, plant or throw what the given nouns name; none where the sentence does not say. */
export function wielders(tree: Tree, nouns: readonly number[]): number[] {
  return nouns.flatMap((noun) => {
    const { head, deprel } = tokenAt(tree, noun);
    if (!WEAPONS.has(lemmaAt(tree, noun)) || !['obj', 'nsubj'].includes(deprel)) return [];
    if (!WIELDING.has(lemmaAt(tree, head))) return [];
    return agents(tree, head).filter((token) => token !== noun);
  });
}

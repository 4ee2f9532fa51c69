// "to interview the Italian": a demonym in the singular behind "the" is one person, spoken of by where he is from.
import { countryByAdjective, countryByPeople } from '#ingest/lexicon/countries.ts';
import type { MentionState, SentenceState } from '#ingest/state.ts';
import { hasDependent, tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

/** Behind "the" these are the whole people: "the French", "the Chinese", "the Swiss". */
const OF_ALL = /(?:sh|ch|ese|ss|s)$/i;
/** "The U.S." is the state itself, though it stands in front of people too. */
const ABBREVIATED = /^\P{Ll}+$/u;
const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl']);

/** The names of a sentence, where such a demonym is a description of somebody. */
export function withDemonymPersons(
  text: string,
  sentence: SentenceState,
  named: readonly MentionState[],
): MentionState[] {
  const tree = treeOf(sentence);
  return named.map((mention) => {
    const { first, last, head } = mention;
    const isWhole = OF_ALL.test(mention.text) || ABBREVIATED.test(mention.text);
    if (last - first > 1 || isWhole || wordAt(tree, first - 1) !== 'the') return mention;
    if (!countryByAdjective(mention.text) && !countryByPeople(mention.text)) return mention;
    const isAlone = ARGUMENTS.has(tokenAt(tree, head).deprel) && !hasDependent(tree, head, 'conj');
    if (!isAlone || ['NOUN', 'PROPN', 'ADJ', 'CCONJ'].includes(tokenAt(tree, last).upos)) return mention;
    const { start } = tokenAt(tree, first - 1);
    const described = { kind: 'nominal', type: 'Person', locationKind: null } as const;
    return { ...mention, ...described, first: first - 1, start, text: text.slice(start, mention.end) };
  });
}

// Who holds an office and is named right behind what it is the office of, without a comma: "the director of the Hale Institute Ann Vale said".
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import type { OfficePhrase } from '#ingest/syntax/offices.ts';
import { tokenAt, wordAt } from '#ingest/syntax/tree.ts';

/** Words between the office and its holder at most: a chapter of a council of something. */
const REACH = 14;
/** Parts of speech that no owner has in it. */
const OUTSIDE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PRON']);

export function holderBehindOwner(
  index: MentionIndex,
  phrase: OfficePhrase,
  canHold: (mention: number) => boolean,
): number | null {
  const { tree } = index;
  if (phrase.plural || !['of', 'for', 'at', 'to'].includes(wordAt(tree, phrase.last))) return null;
  const named = index.mentions.find((candidate) => {
    const { first, type } = index.mention(candidate);
    return type === 'Person' && first > phrase.last + 1 && canHold(candidate);
  });
  if (named === undefined) return null;
  const { first, last } = index.mention(named);
  const between = tree.tokens.slice(phrase.last, first);
  if (
    between.length > REACH ||
    between.some(({ upos, text }) => OUTSIDE.has(upos) || /^[,;:()"“”—–]$/.test(text))
  )
    return null;
  const owner = index.mentions.map(index.mention).find((mention) => mention.last === first);
  if (owner === undefined || owner.kind !== 'name' || !['Organization', 'Location'].includes(owner.type))
    return null;
  // "The head of the Hale Institute Ann Vale inquiry": the name is of something else.
  if (/^(?:NOUN|PROPN|NUM)$/.test(tokenAt(tree, last).upos)) return null;
  return isOtherSubject(index, phrase, named) ? null : named;
}

/** "Told the head of the Hale Institute Ann Vale had left": somebody else, of whom the next clause is. */
function isOtherSubject({ tree, mention }: MentionIndex, { first }: OfficePhrase, named: number): boolean {
  let front = first - 1;
  while (['DET', 'ADJ'].includes(tokenAt(tree, front).upos)) front--;
  const isVerb = (token: number) => ['VERB', 'AUX'].includes(tokenAt(tree, token).upos);
  return isVerb(front) && isVerb(mention(named).last);
}

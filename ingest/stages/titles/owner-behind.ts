// What stands behind an office and owns it: "of X", "for the main opposition X Party", "of programs for X".
import { isCompanyNoun } from '#ingest/lexicon/company-nouns.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { caseOf, conjuncts, withPreposition } from '#ingest/syntax/nouns.ts';
import { lemmaAt, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

/** What hangs on the office; "vice president of programs for ABC": or on a noun for its field. */
export function behind(index: MentionIndex, head: number, prepositions: readonly string[]): number[] {
  const { tree } = index;
  const mentionsAt = (tokens: readonly number[]) =>
    tokens.flatMap((token) => {
      const mention = index.at(token);
      return mention === null ? [] : [mention];
    });
  const hanging = withPreposition(tree, head, prepositions);
  const own = mentionsAt(hanging);
  if (own.length > 0) return own;
  const fields = hanging.filter(
    (token) => caseOf(tree, token) === 'of' && tokenAt(tree, token).upos === 'NOUN',
  );
  return mentionsAt(fields.flatMap((field) => withPreposition(tree, field, ['for', 'at'])));
}

/** "secretary of Russia's Security Council": the last mention of the run of words after the preposition. */
export function behindWords(
  index: MentionIndex,
  from: number,
  prepositions: readonly string[],
): number | null {
  const { tree } = index;
  if (!prepositions.includes(wordAt(tree, from))) return null;
  let at = from + 1;
  while (['DET', 'ADJ'].includes(tokenAt(tree, at).upos) && startingAt(index, at) === null) at++;
  // "head of the main opposition X Party": a noun right in front of a body's name.
  if (tokenAt(tree, at).upos === 'NOUN' && startingAt(index, at) === null && isBodyAt(index, at + 1)) at++;
  let found = startingAt(index, at);
  for (;;) {
    if (found === null) return null;
    const { last } = index.mention(found);
    const possessive = /^['’]s?$/.test(tokenAt(tree, last).text);
    const next = startingAt(index, possessive ? last + 1 : last);
    // "the wife of Brazilian footballer X": what only describes a noun behind it is not the owner.
    const body = possessive ? null : bodyCalled(index, found);
    if (body !== null) return body;
    if (next === null && !possessive && tokenAt(tree, index.mention(found).head).head >= last) return null;
    if (next === null || index.mention(next).type === 'Person') return possessive ? null : found;
    found = next;
  }
}

export function coordinated(index: MentionIndex, mention: number): number[] {
  const { head, type } = index.mention(mention);
  const members = conjuncts(index.tree, head).flatMap((token) => {
    const member = index.at(token);
    return member !== null && index.mention(member).type === type ? [member] : [];
  });
  return members.includes(mention) ? members : [mention];
}

/** "the Dublin band X", "the London weekly The X": the name of the kind of body that stands in front of it. */
function bodyCalled(index: MentionIndex, front: number): number | null {
  const { tree } = index;
  const { last, kind, type } = index.mention(front);
  const noun = kind === 'nominal' ? last - 1 : last;
  const isKind = tokenAt(tree, noun).upos === 'NOUN' && isCompanyNoun(lemmaAt(tree, noun));
  if (!isKind || (kind === 'name' && type !== 'Location')) return null;
  const at = tokenAt(tree, noun + 1).text === 'The' ? noun + 2 : noun + 1;
  return isBodyAt(index, at) ? startingAt(index, at) : null;
}

function isBodyAt(index: MentionIndex, token: number): boolean {
  const named = startingAt(index, token);
  return (
    named !== null && index.mention(named).kind === 'name' && index.mention(named).type === 'Organization'
  );
}

export function startingAt(index: MentionIndex, token: number): number | null {
  return index.mentions.find((candidate) => index.mention(candidate).first === token) ?? null;
}

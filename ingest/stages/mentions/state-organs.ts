// "a member of the Swiss parliament", "head of Chad's electoral commission": an organ in small letters, of a state in front of it,
// is a body of its own to its members. What it does is the state's doing, and needs no such name.
import type { MentionState, SentenceState } from '#ingest/state.ts';
import { caseOf } from '#ingest/syntax/nouns.ts';
import { tokenAt, treeOf, wordAt } from '#ingest/syntax/tree.ts';

const ORGANS: ReadonlySet<string> = new Set(
  'parliament legislature senate assembly congress cabinet army navy council commission'.split(' '),
);
/** Bodies that have a head of their own, who does not act for the state. */
const COLLEGES: ReadonlySet<string> = new Set(
  'council commission committee agency authority board'.split(' '),
);
const HEADS = /^(?:head|chief|chair|chairman|chairwoman|director|president|boss)$/;
const MEMBERS = /^(?:members?|deputy|deputies|lawmakers?|legislators?)$/;

/** The descriptions of a sentence with such organs as names; `names` are those of the same sentence. */
export function withStateOrgans(
  text: string,
  sentence: SentenceState,
  names: readonly MentionState[],
  descriptions: readonly MentionState[],
): MentionState[] {
  const tree = treeOf(sentence);
  return descriptions.map((mention) => {
    const { head, first } = mention;
    const noun = wordAt(tree, head);
    if (mention.type !== 'Organization' || caseOf(tree, head) !== 'of') return mention;
    const office = wordAt(tree, tokenAt(tree, head).head);
    const isOfMember =
      (ORGANS.has(noun) && MEMBERS.test(office)) ||
      (COLLEGES.has(noun) && (MEMBERS.test(office) || HEADS.test(office)));
    const owner = names.find(
      ({ locationKind, first: begin, last }) => locationKind === 'country' && begin >= first && last <= head,
    );
    if (!isOfMember || owner === undefined) return mention;
    const from = /^['’]s?$/.test(wordAt(tree, owner.last)) ? owner.last + 1 : owner.last;
    const start = tokenAt(tree, from).start;
    return { ...mention, first: from, start, text: text.slice(start, mention.end), kind: 'name' };
  });
}

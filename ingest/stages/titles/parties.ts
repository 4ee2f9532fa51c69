// "Democrat X", "X, a Republican from Tennessee": a party named by its member, and the place that a member of a parliament is for.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { SHORT_RANKS } from '#ingest/lexicon/offices.ts';
import { PARTY_MEMBERS } from '#ingest/lexicon/peoples.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { memberNamed } from '#ingest/syntax/named-by.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { tokenAt, wordAt } from '#ingest/syntax/tree.ts';

const SEATED =
  /\b(?:senator|representative|rep|congress(?:man|woman)|governor|lawmaker|legislator|mp|mayor)\b/;

export function findParties(index: MentionIndex): ClaimState[] {
  return index.mentions.flatMap((party) => {
    const { text, kind, head, first, last } = index.mention(party);
    if (kind !== 'name' || !PARTY_MEMBERS.has(text.toLowerCase())) return [];
    const member = memberNamed({ index, tree: index.tree }, party) ?? behind(index, last);
    if (member === null) return [];
    const draft = (type: string, label: string, object: number, title: string | null = null): ClaimState =>
      draftClaim({
        rule: CLAIM_RULES.party,
        sentence: index.sentence,
        type,
        label,
        subject: member,
        object,
        trigger: { start: tokenAt(index.tree, first).start, end: tokenAt(index.tree, last - 1).end },
        triggerToken: head,
        title,
      });
    const { title, first: begin } = index.mention(member);
    const short = wordAt(index.tree, begin - 1);
    const office = title?.toLowerCase() ?? SHORT_RANKS.get(short) ?? '';
    const seat = SEATED.test(office) ? office : null;
    const inFront = index.endingAt(first) ?? party;
    const places = [
      ...withPreposition(index.tree, head, ['from', 'of']).flatMap((token) => index.at(token) ?? []),
      // "X, an Arkansas Republican".
      ...(index.mention(inFront).locationKind === 'region' && index.mention(inFront).last === first
        ? [inFront]
        : []),
    ];
    return [
      draft('MEMBER_OF', 'member of', party),
      ...places
        .filter((place) => index.mention(place).type === 'Location')
        .map((place) =>
          seat === null ? draft('LIVES_IN', 'from', place) : draft('OFFICIAL_OF', `${seat} of`, place, seat),
        ),
    ];
  });
}

/** Who is of the party named in front of the word. */
const POLITICIANS: ReadonlySet<string> = new Set(
  'politician legislator candidate nominee contender challenger frontrunner activist strategist'.split(' '),
);

/** "Republican X", "Republican Senator X", "the Republican politician X". */
function behind(index: MentionIndex, last: number): number | null {
  const mark = /^['’]s?$/.test(wordAt(index.tree, last)) ? 1 : 0;
  const from = last + mark;
  const office = findOffices(index.tree).find(({ first }) => first === from);
  const begin = office?.last ?? (POLITICIANS.has(wordAt(index.tree, from)) ? from + 1 : from);
  const person = index.mentions.find((candidate) => {
    const { first } = index.mention(candidate);
    // A short rank may stand before the name or in it.
    return first === begin || (first === begin + 1 && /^(?:sen|rep|gov)\.?$/.test(wordAt(index.tree, begin)));
  });
  return person !== undefined && isNamedPerson(index.mention(person)) ? person : null;
}

function isNamedPerson({ type, kind }: { type: string; kind: string }): boolean {
  return type === 'Person' && kind === 'name';
}

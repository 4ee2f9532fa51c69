// "Democrat X", "X, a Republican from Tennessee": a party named by its member, and the place that a member of a parliament is for.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { SHORT_RANKS } from '#ingest/lexicon/offices.ts';
import { PARTY_MEMBERS, POLITICIANS } from '#ingest/lexicon/peoples.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { memberNamed } from '#ingest/syntax/named-by.ts';
import { withPreposition } from '#ingest/syntax/nouns.ts';
import { behindField, findOffices } from '#ingest/syntax/offices.ts';
import { dependents, tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { holdersOf } from './holders.ts';

const SEATED =
  /\b(?:senator|representative|rep|congress(?:man|woman)|governor|lawmaker|legislator|mp|mayor)\b/;

export function findParties(index: MentionIndex): ClaimState[] {
  return index.mentions.flatMap((party) => {
    const { text, kind, head, first, last } = index.mention(party);
    if (kind !== 'name' || !PARTY_MEMBERS.has(text.toLowerCase())) return [];
    const member = memberNamed({ index, tree: index.tree }, party) ?? behind(index, first, last);
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

/** "Republican X", "Republican Senator X", "the Republican politician X", "the Republican mayor of Y, X". */
function behind(index: MentionIndex, party: number, last: number): number | null {
  const { tree } = index;
  const mark = /^['’]s?$/.test(wordAt(tree, last)) ? 1 : 0;
  const from = last + mark;
  const office = findOffices(tree).find(({ first }) => first === from);
  const begin = office?.last ?? (POLITICIANS.has(wordAt(tree, from)) ? from + 1 : from);
  const person = index.mentions.find((candidate) => {
    const { first } = index.mention(candidate);
    // A short rank may stand before the name or in it.
    return first === begin || (first === begin + 1 && /^(?:sen|rep|gov)\.?$/.test(wordAt(tree, begin)));
  });
  if (person !== undefined && isNamedPerson(index.mention(person))) return person;
  return ofSeat(index, party, from) ?? apposedTo(index, from);
}

/** The holder of the seat, whose title may have the party in it: "Labour MP". */
function ofSeat(index: MentionIndex, party: number, from: number): number | null {
  const begin = behindField(index.tree, from);
  const seat = findOffices(index.tree).find(
    ({ first, last, title, plural }) =>
      !plural && (first === begin || (first === party && last > from && SEATED.test(title))),
  );
  const [holder, ...others] = seat === undefined ? [] : holdersOf(index, seat);
  if (holder === undefined || others.length > 0) return null;
  return isNamedPerson(index.mention(holder.mention)) ? holder.mention : null;
}

/** "X, Labour's candidate in Y", "the Republican candidate, X". */
function apposedTo({ tree, at, mention }: MentionIndex, noun: number): number | null {
  if (!POLITICIANS.has(wordAt(tree, noun))) return null;
  const { deprel, head } = tokenAt(tree, noun);
  const beside = deprel === 'appos' ? [head] : dependents(tree, noun, 'appos');
  return beside.flatMap((token) => at(token) ?? []).find((person) => isNamedPerson(mention(person))) ?? null;
}

function isNamedPerson({ type, kind }: { type: string; kind: string }): boolean {
  return type === 'Person' && kind === 'name';
}

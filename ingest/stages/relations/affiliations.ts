// Whose people somebody is, without a word for the post: "X of the Green Party", "Y from the BBC", "the Post's Z".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { PARTY_WORDS } from '#ingest/lexicon/bodies.ts';
import type { ClaimState } from '#ingest/state.ts';
import { affiliationsOf } from '#ingest/syntax/affiliations.ts';
import { ends } from '#ingest/syntax/ends.ts';
import { findOffices } from '#ingest/syntax/offices.ts';
import { type RuleContext, ruleContexts, spanOf } from '#ingest/syntax/rule-context.ts';
import { wordAt } from '#ingest/syntax/tree.ts';

export function affiliationClaims(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  const behind = affiliationsOf(context).flatMap(({ person, body, token }) => {
    const party = namesOf(context, body).some(isParty) || isSeatedParty(context, body);
    if (index.mention(person).title !== null && !(party && holdsPublicOffice(context, person))) return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.affiliation,
        sentence,
        type: party ? 'MEMBER_OF' : 'EMPLOYEE_OF',
        label: 'of',
        subject: person,
        object: body,
        trigger: spanOf(tree, token),
        triggerToken: token,
      }),
    ];
  });
  return [...behind, ...ownParties(context)];
}

/** "Councillor X of the Green Party": an office that is none of the party. */
function holdsPublicOffice({ tree, index }: RuleContext, person: number): boolean {
  const { first } = index.mention(person);
  const office = findOffices(tree).find(({ last }) => last === first);
  return office !== undefined && ['official', 'minister'].includes(office.officeClass.id);
}

/** "X, whose Green Party won", "X said her Green Party": of that party. */
function ownParties(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  return index.mentions.flatMap((body): ClaimState[] => {
    const { type, kind, head, first } = index.mention(body);
    if (type !== 'Organization' || kind !== 'name' || !namesOf(context, body).some(isParty)) return [];
    const owner = first - 1;
    if (!/^(?:his|her|whose)$/.test(wordAt(tree, owner))) return [];
    const [whose] = ends(context, [owner]);
    if (whose === undefined || index.mention(whose.mention).type !== 'Person') return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.affiliation,
        sentence,
        type: 'MEMBER_OF',
        label: 'of',
        subject: whose.mention,
        object: body,
        trigger: spanOf(tree, head),
        triggerToken: head,
      }),
    ];
  });
}

const SEATED: ReadonlySet<string> = new Set(
  `councillor councilor lawmaker mp senator deputy legislator parliamentarian congressman congresswoman
   assemblyman assemblywoman representative`.split(/\s+/),
);
const INITIALS = /^\p{Lu}{2,6}$/u;
const seatedParties = new WeakMap<RuleContext['state'], ReadonlySet<number>>();

/** "Councillor X of DAB": a body in initials for which somebody of the text has a seat is a party, wherever it is named. */
function isSeatedParty({ index, state }: RuleContext, body: number): boolean {
  const known = seatedParties.get(state) ?? partiesWithSeats(state);
  seatedParties.set(state, known);
  return index.mention(body).clusters.some((cluster) => known.has(cluster));
}

function partiesWithSeats(state: RuleContext['state']): ReadonlySet<number> {
  const found = ruleContexts(state).flatMap((context) =>
    affiliationsOf(context).flatMap(({ person, body }) => {
      const seat = context.index.mention(person).title?.toLowerCase().split(' ').at(-1) ?? '';
      const { text, clusters } = context.index.mention(body);
      return SEATED.has(seat) && INITIALS.test(text) ? clusters : [];
    }),
  );
  return new Set(found);
}

function namesOf({ index, state }: RuleContext, body: number): string[] {
  const { text, clusters } = index.mention(body);
  return [text, ...clusters.flatMap((cluster) => state.clusters[cluster]?.aliases ?? [])];
}

/** "Greens", "Labour Party", "People's Front". */
function isParty(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => PARTY_WORDS.has(word));
}

// "Arrested a suspected rebel commander", of whom the next sentence tells who he is: what he is said to be in a body.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { TIES } from '#ingest/lexicon/offices.ts';
import type { ClaimState, MentionState } from '#ingest/state.ts';
import { findOffices, type OfficePhrase } from '#ingest/syntax/offices.ts';
import { type RuleContext, spanOf } from '#ingest/syntax/rule-context.ts';
import { hasDependent } from '#ingest/syntax/tree.ts';

/** Who is one of several such is a member of the body, and does not head it. */
const HEADS: ReadonlySet<string> = new Set(['head', 'leader', 'member']);

/** "A Hamas commander", "a former Syrian army colonel". */
function relationTo({ type, locationKind, last }: MentionState, { officeClass, first }: OfficePhrase) {
  if (type === 'Location') return locationKind === 'country' ? officeClass.relations.country : undefined;
  if (last !== first || !['Organization', 'Group'].includes(type)) return undefined;
  if (HEADS.has(officeClass.id)) return 'MEMBER_OF';
  return officeClass.relations[type === 'Group' ? 'group' : 'organization'];
}

export function describedPostClaims(context: RuleContext): ClaimState[] {
  const { tree, index, sentence } = context;
  return index.mentions.flatMap((holder) => {
    const { kind, type, head, first, last, clusters } = index.mention(holder);
    const newcomer = hasDependent(tree, head, 'det', 'a', 'an');
    if (kind !== 'nominal' || type !== 'Person' || clusters.length !== 1 || !newcomer) return [];
    const office = findOffices(tree).find((phrase) => phrase.last === last && phrase.first > first);
    if (office === undefined || TIES.has(office.officeClass.id)) return [];
    return index.mentions.flatMap((owner) => {
      const named = index.mention(owner);
      if (named.kind !== 'name' || named.first <= first || named.last > last) return [];
      const relation = relationTo(named, office);
      if (relation === undefined) return [];
      return [
        draftClaim({
          rule: CLAIM_RULES.titleBehind,
          sentence,
          type: relation,
          label: `${office.title} of`,
          subject: holder,
          object: owner,
          trigger: spanOf(tree, office.first, office.last - 1),
          triggerToken: head,
          title: office.title,
        }),
      ];
    });
  });
}

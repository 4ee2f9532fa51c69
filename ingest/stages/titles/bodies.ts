// Bodies of a state or an organisation, by the noun in their name: "NATO's Military Committee", "the Parliament of Georgia".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { ORGAN_NOUNS, UNIT_NOUNS } from '#ingest/lexicon/nominals.ts';
import { isOrganName } from '#ingest/lexicon/organs.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { possessorsOf, withPreposition } from '#ingest/syntax/nouns.ts';
import { tokenAt } from '#ingest/syntax/tree.ts';

import { ownerInFront } from './owner-in-front.ts';
import { ownerKindOf } from './owner-kind.ts';

export function findBodies(index: MentionIndex): ClaimState[] {
  return index.mentions.flatMap((body) => {
    const mention = index.mention(body);
    if (mention.type !== 'Organization' || mention.kind !== 'name') return [];
    const noun = bodyNoun(index, mention.first, mention.last);
    if (noun === null) return [];
    const owner = ownerOf(index, body);
    const kind = owner === null ? null : ownerKindOf(index.mention(owner));
    const type = relationFor(noun, kind);
    if (owner === null || type === null) return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.organOwner,
        sentence: index.sentence,
        type,
        label: type === 'AGENCY_OF' ? 'agency of' : type === 'PART_OF' ? 'part of' : 'subsidiary of',
        subject: body,
        object: owner,
        trigger: null,
        triggerToken: mention.head,
      }),
    ];
  });
}

function relationFor(noun: string, kind: ReturnType<typeof ownerKindOf>): string | null {
  if (kind === 'organization')
    return UNIT_NOUNS.has(noun) ? 'SUBSIDIARY_OF' : ORGAN_NOUNS.has(noun) ? 'PART_OF' : null;
  if (kind === 'country' || kind === 'region' || kind === 'city')
    return ORGAN_NOUNS.has(noun) ? 'AGENCY_OF' : null;
  return null;
}

/** The noun of the name that says what it is: "Council" in "Permanent Joint Council". */
function bodyNoun({ tree }: MentionIndex, first: number, last: number): string | null {
  const name = Array.from({ length: last - first }, (_, at) => tokenAt(tree, first + at).text.toLowerCase());
  // "MI5" is an agency without a noun that says so.
  if (name.length === 1 && isOrganName(name) && !ORGAN_NOUNS.has(name[0] ?? '')) return 'agency';
  const noun = name.findLast((word) => ORGAN_NOUNS.has(word) || UNIT_NOUNS.has(word)) ?? null;
  return noun === null || UNIT_NOUNS.has(noun) || isOrganName(name) ? noun : null;
}

function ownerOf(index: MentionIndex, body: number): number | null {
  const { first, last, head } = index.mention(body);
  const inFront = ownerInFront(index, first, [head, last - 1]);
  if (inFront !== null && index.mention(inFront).type !== 'Person') return inFront;
  for (const token of possessorsOf(index.tree, head)) {
    const owner = index.at(token);
    if (owner !== null && owner !== body) return owner;
  }
  for (const token of withPreposition(index.tree, head, ['of'])) {
    const owner = index.at(token);
    if (owner !== null && owner !== body && index.mention(owner).first >= last) return owner;
  }
  return null;
}

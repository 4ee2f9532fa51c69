// "Russian tycoon X": demonym, a noun for a person that is no office, and the name.
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { isPersonNoun } from '#ingest/syntax/person-nouns.ts';
import { lemmaAt, tokenAt } from '#ingest/syntax/tree.ts';

import { ownerKindOf } from './owner-kind.ts';

export function findCitizens(index: MentionIndex): ClaimState[] {
  return index.mentions.flatMap((person) => {
    const mention = index.mention(person);
    if (mention.type !== 'Person' || mention.kind !== 'name') return [];
    const noun = mention.first - 1;
    if (tokenAt(index.tree, noun).upos !== 'NOUN' || !isPersonNoun(lemmaAt(index.tree, noun))) return [];
    let at = noun;
    while (
      ['NOUN', 'ADJ'].includes(tokenAt(index.tree, at - 1).upos) &&
      index.endingAt(at) === null &&
      noun - at < 3
    )
      at--;
    const country = index.endingAt(at);
    if (
      country === null ||
      index.mention(country).last !== at ||
      ownerKindOf(index.mention(country)) !== 'country'
    )
      return [];
    if (index.mention(country).type === 'Location' && tokenAt(index.tree, at - 1).upos !== 'ADJ') return [];
    return [
      draftClaim({
        rule: CLAIM_RULES.citizen,
        sentence: index.sentence,
        type: 'CITIZEN_OF',
        label: 'citizen of',
        subject: person,
        object: country,
        trigger: { start: tokenAt(index.tree, noun).start, end: tokenAt(index.tree, noun).end },
        triggerToken: noun,
      }),
    ];
  });
}

// Ranks in short in front of a name, with what they are of in front of them: "Coast Guard Lt. X", "U.S. Sen. Y".
import { CLAIM_RULES } from '#ingest/claim-rules.ts';
import { draftClaim } from '#ingest/draft-claim.ts';
import { SHORT_RANKS } from '#ingest/lexicon/offices.ts';
import type { ClaimState } from '#ingest/state.ts';
import type { MentionIndex } from '#ingest/syntax/mention-index.ts';
import { tokenAt, wordAt } from '#ingest/syntax/tree.ts';

import { ownerInFront } from './owner-in-front.ts';

const TYPES: ReadonlySet<string> = new Set(['Organization', 'Location']);

/** Where the run of ranks that ends right before a token begins: "Lt. Gov.". */
function ranksBefore({ tree }: MentionIndex, token: number): number {
  let first = token;
  while (SHORT_RANKS.has(wordAt(tree, first - 1))) first--;
  return first;
}

export function findRanks(index: MentionIndex): ClaimState[] {
  return index.mentions.flatMap((person): ClaimState[] => {
    const { type, kind, first, head } = index.mention(person);
    const rank = ranksBefore(index, first);
    if (type !== 'Person' || kind !== 'name' || rank === first) return [];
    const owner = ownerInFront(index, rank, [head, rank, first - 1]);
    if (owner === null || !TYPES.has(index.mention(owner).type)) return [];
    const words = Array.from({ length: first - rank }, (_, at) => wordAt(index.tree, rank + at));
    const title = words.map((word) => SHORT_RANKS.get(word) ?? word).join(' ');
    return [
      draftClaim({
        rule: CLAIM_RULES.titleBefore,
        sentence: index.sentence,
        type: 'OFFICIAL_OF',
        label: `${title} of`,
        subject: person,
        object: owner,
        trigger: { start: tokenAt(index.tree, rank).start, end: tokenAt(index.tree, first - 1).end },
        triggerToken: first - 1,
        title,
      }),
    ];
  });
}

// One analysed sentence -> what the relation graph says of the pairs of mentions in it. Never across sentences: each is
// encoded alone, and ties between two of them are what the head invents most.
import type { NameSpan, PairScore } from '#ingest/state.ts';

import type { ModelMeta } from './model-files.ts';
import { type PairMention, pairMentions, planPairs } from './pair-plan.ts';
import type { PairEnd, RelationSession } from './relation-session.ts';

/** Answers below this are not kept. */
const LEAST = 0.1;

export interface ReadSentence {
  words: readonly string[];
  names: readonly NameSpan[];
  /** (words + 1) × width; row 0 is the root. */
  states: Float32Array;
}

export type PairReader = (sentence: ReadSentence) => Promise<PairScore[]>;

export function createPairReader(session: RelationSession, meta: ModelMeta): PairReader {
  const pronouns = new Set(meta.pronouns);
  const types = new Map(meta.mentionTypes.map((type, index) => [type, index]));
  // Row 0 is the root, so a mention's rows are one behind its words.
  const end = ({ first, last, label }: PairMention): PairEnd => ({
    first: first + 1,
    last: last + 1,
    type: types.get(label) ?? 0,
  });

  return async ({ words, names, states }) => {
    const pairs = planPairs(pairMentions(words, names, pronouns));
    if (pairs.length === 0) return [];
    const scores = await session.run(
      states,
      words.length + 1,
      pairs.map(([subject, object]) => [end(subject), end(object)] as const),
    );
    return pairs.flatMap(([subject, object], row) =>
      meta.relations.flatMap((relation, column): PairScore[] => {
        const probability = scores[row * meta.relations.length + column] ?? 0;
        if (probability < LEAST) return [];
        return [
          {
            subject: { first: subject.first, last: subject.last },
            object: { first: object.first, last: object.last },
            relation,
            probability,
          },
        ];
      }),
    );
  };
}

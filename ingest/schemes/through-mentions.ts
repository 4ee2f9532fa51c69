// Facts at further mentions of their subject: annotations that go through a text mention by mention count what is said of
// "Ada Berg" for the "she" and the "who" of the same sentence as well.
import type { DocumentState } from '../state.ts';
import { statedRelations } from './stated-relations.ts';
import type { DerivedRelation, Scheme } from './types.ts';

/** Least confidence of the fact that is repeated: a wrong one would be wrong several times. */
const LEAST = 0.7;
/** Share of such pronouns whose facts are annotated, in the part of KnowledgeNet that may train (37 of 42). */
const REPEATED = 0.88;

/** Pronouns of the sentence that stand for the same one entity. */
function pronounsFor({ mentions, clusters }: DocumentState, end: number): number[] {
  const mention = mentions[end];
  const [cluster, ...others] = mention?.clusters ?? [];
  if (mention === undefined || cluster === undefined || others.length > 0) return [];
  return (clusters[cluster]?.mentions ?? []).filter((index) => {
    const other = mentions[index];
    if (index === end || other?.kind !== 'pronoun') return false;
    return other.sentence === mention.sentence && other.clusters.length === 1;
  });
}

/** The relations of the given types once more for each pronoun of their subject. */
export function throughMentions(
  state: DocumentState,
  relations: Scheme['relations'],
  repeated: ReadonlySet<string>,
): DerivedRelation[] {
  return statedRelations(state, relations)
    .filter(({ type, confidence }) => repeated.has(type) && confidence >= LEAST)
    .flatMap(({ subject, object, type, confidence }) =>
      pronounsFor(state, subject)
        .filter((pronoun) => pronoun !== object)
        .map((pronoun) => ({
          subject: pronoun,
          object,
          type,
          rule: 'through-mentions',
          confidence: confidence * REPEATED,
        })),
    );
}

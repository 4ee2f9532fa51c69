// Facts at further mentions of their ends: annotations that go through a text mention by mention count what is said of
// "Ada Berg" for the "she" and the "who" of the same sentence as well.
import type { DocumentState } from '../state.ts';
import { statedRelations } from './stated-relations.ts';
import type { DerivedRelation, Scheme } from './types.ts';

/** Least confidence of the fact that is repeated: a wrong one would be wrong several times. */
const LEAST = 0.7;
/** Share of such pronouns whose facts are annotated, in the part of KnowledgeNet that may train (37 of 42). */
const REPEATED = 0.88;

/** The same for pronouns of the other end, and for what somebody says of themselves (32 of 47). */
const DOUBTFUL = 0.68;
const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/i;

/** Types of the scheme whose facts are repeated for the pronouns of an end. */
export interface RepeatedTypes {
  subject: ReadonlySet<string>;
  object: ReadonlySet<string>;
}

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

/** Who speaks of themselves more than once in a sentence, where the text does not say who it is. */
function sameSpeaker({ mentions }: DocumentState, end: number): number[] {
  const mention = mentions[end];
  if (mention === undefined || mention.clusters.length > 0 || !FIRST_PERSON.test(mention.text)) return [];
  return mentions.flatMap(({ sentence, text }, index) =>
    index !== end && sentence === mention.sentence && FIRST_PERSON.test(text) ? [index] : [],
  );
}

/** The relations of the given types once more for each pronoun of an end. */
export function throughMentions(
  state: DocumentState,
  relations: Scheme['relations'],
  repeated: RepeatedTypes,
): DerivedRelation[] {
  return statedRelations(state, relations)
    .filter(({ confidence }) => confidence >= LEAST)
    .flatMap(({ subject, object, type, confidence }) => {
      const again = (ends: { subject?: number; object?: number }, share: number): DerivedRelation => ({
        subject,
        object,
        type,
        rule: 'through-mentions',
        confidence: confidence * share,
        ...ends,
      });
      const subjects = repeated.subject.has(type) ? pronounsFor(state, subject) : [];
      const objects = repeated.object.has(type) ? pronounsFor(state, object) : [];
      return [
        ...subjects.map((pronoun) => again({ subject: pronoun }, REPEATED)),
        ...objects.map((pronoun) => again({ object: pronoun }, DOUBTFUL)),
        ...sameSpeaker(state, subject).map((pronoun) => again({ subject: pronoun }, DOUBTFUL)),
      ].filter((fact) => fact.subject !== fact.object);
    });
}

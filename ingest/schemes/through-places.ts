// Places within places: who lives or is based in a town does so in the country that the text puts the town in.
import type { DocumentState } from '../state.ts';
import type { DerivedRelation, Scheme } from './types.ts';

interface Stated extends DerivedRelation {
  /** Whether it says that a place lies in another. */
  within: boolean;
}

/** Mentions stand for their cluster where they have just one. */
function identity(state: DocumentState, mention: number): string {
  const clusters = state.mentions[mention]?.clusters ?? [];
  return clusters.length === 1 ? `cluster ${clusters[0]}` : `mention ${mention}`;
}

/**
 * For each relation of the types in `carried` whose object lies in a larger place by a relation of type `within`, the
 * same with the larger place, within one sentence.
 */
export function throughPlaces(
  state: DocumentState,
  relations: Scheme['relations'],
  within: string,
  carried: readonly string[],
): DerivedRelation[] {
  const stated = state.claims.flatMap((claim): Stated[] => {
    const subject = state.mentions[claim.subject];
    const object = state.mentions[claim.object];
    if (subject === undefined || object === undefined) return [];
    return relations(claim, subject, object).map(({ type, inverted }) => ({
      subject: inverted ? claim.object : claim.subject,
      object: inverted ? claim.subject : claim.object,
      type,
      rule: claim.rule,
      confidence: claim.confidence,
      within: type === within,
    }));
  });
  const larger = stated.filter((relation) => relation.within);
  return stated
    .filter(({ type }) => carried.includes(type))
    .flatMap((relation) =>
      larger
        .filter(
          (step) =>
            step !== relation &&
            identity(state, step.subject) === identity(state, relation.object) &&
            state.mentions[step.object]?.sentence === state.mentions[relation.subject]?.sentence,
        )
        .map(
          (step): DerivedRelation => ({
            subject: relation.subject,
            object: step.object,
            type: relation.type,
            rule: 'through-places',
            confidence: relation.confidence * step.confidence,
          }),
        ),
    );
}

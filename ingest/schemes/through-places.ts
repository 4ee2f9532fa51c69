// Places within places: who lives or is based in a town does so in the country that the text puts the town in.
import type { DocumentState } from '../state.ts';
import type { DerivedRelation } from './types.ts';

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
  stated: readonly DerivedRelation[],
  within: string,
  carried: readonly string[],
): DerivedRelation[] {
  const larger = stated.filter(({ type }) => type === within);
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

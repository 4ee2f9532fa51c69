// Which clusters to derive again so that the edges of some claims are: of the two ends of an edge the one that less is
// told about, since an edge is derived from either end with all of its claims.
import type { ClusterId, EntityId } from '#cypher/model/ids.ts';
import { distinct } from '#cypher/model/order.ts';

import type { EntityTally } from './entity-tally.ts';
import type { ClaimFact } from './port.ts';
import { fromTally } from './tally-text.ts';

export interface EndSource {
  claims: readonly ClaimFact[];
  /** Null for a cluster that is not in the graph. */
  entityOf(cluster: ClusterId): EntityId | null;
  /** Tallies of the entities by id. */
  tallies: ReadonlyMap<string, string>;
}

export function lesserEnds({ claims, entityOf, tallies }: EndSource): ClusterId[] {
  const sizes = new Map<EntityId, number>();
  const sizeOf = (entity: EntityId): number => {
    const known = sizes.get(entity) ?? fromTally<EntityTally>(tallies, entity)?.documents ?? 0;
    sizes.set(entity, known);
    return known;
  };
  const ends = claims.flatMap(({ subjectMention, objectMention }) =>
    subjectMention.clusters.flatMap((from) =>
      objectMention.clusters.flatMap((to) => {
        const [subject, object] = [entityOf(from), entityOf(to)];
        if (subject === null || object === null || subject === object) return [];
        return sizeOf(subject) < sizeOf(object) ? from : to;
      }),
    ),
  );
  return distinct(ends);
}

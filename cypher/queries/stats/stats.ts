// How much there is, by kind and type.
import type { QueryDescriptor } from '../../store/types.ts';
import { documentHeadMap, rowOf } from '../fragments.ts';
import type { StatsRow } from '../rows.ts';

/** Sentences and claims are counted in all runs. */
export const stats: QueryDescriptor<Record<string, never>, StatsRow> = {
  name: 'stats',
  access: 'read',
  limit: 1,
  text: `
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:Sentence) RETURN count(n) AS sentences }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Edge) RETURN count(n) AS edges }
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH (n:Decision) RETURN count(n) AS decisions }
CALL () {
  MATCH (n:Entity) WITH n.type AS type, count(n) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS entityTypes
}
CALL () {
  MATCH (n:Edge) WITH n.type AS type, count(n) AS count ORDER BY count DESC, type
  RETURN collect({type: type, count: count}) AS relationTypes
}
CALL () {
  OPTIONAL MATCH (d:Document) WHERE d.ingestedAt >= ''
  RETURN d ORDER BY d.ingestedAt DESC, d.id LIMIT 1
}
RETURN {
  documents: documents, sentences: sentences, entities: entities, edges: edges, claims: claims,
  decisions: decisions, entityTypes: entityTypes, relationTypes: relationTypes,
  lastIngest: ${documentHeadMap('d')}
} AS row`,
  map: rowOf<StatsRow>,
};

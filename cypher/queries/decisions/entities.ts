// The present entities that a decision is about: the ends of its claims, and where its clusters lead.
import type { QueryDescriptor } from '../../store/types.ts';

/** A retraction is about what it takes back. */
export const decisionEntities: QueryDescriptor<{ id: string }, string> = {
  name: 'decisions/entities',
  access: 'read',
  limit: 1000,
  text: `
MATCH (:Decision {id: $id})-[:ABOUT]->(n)
CALL (n) {
  WITH n WHERE n:Claim
  MATCH (n)-[:SUBJECT|OBJECT]->(:Mention)-[:IN_CLUSTER]->(:Cluster)-[:RESOLVES_TO]->(e:Entity)
  RETURN e
  UNION
  WITH n WHERE n:Cluster
  MATCH (n)-[:RESOLVES_TO]->(e:Entity)
  RETURN e
}
RETURN DISTINCT e.id AS row ORDER BY row`,
  map: ({ row }) => String(row),
};

// From decisions to the present entities that they are about.
import { mentionToEntity } from '../fragments.ts';

/** From a decision `d` binds `e` to the ends of its claims, where splits put them, and to where its clusters lead. */
export const ABOUT_ENTITIES = `
CALL (d) {
  MATCH (d)-[:ABOUT]->(:Claim)-[:SUBJECT|OBJECT]->(m:Mention)
  MATCH ${mentionToEntity('m', 'e')}
  RETURN e
  UNION
  MATCH (d)-[:ABOUT]->(:Cluster)-[:RESOLVES_TO]->(e:Entity)
  RETURN e
}`;

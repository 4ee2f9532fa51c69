// All about one entity: its edges counted by type and direction, its documents, why each cluster belongs to it, and
// what analysts decided about it. Long lists show their newest part; the entity's own counts are of everything.
import type { QueryDescriptor } from '../../store/types.ts';
import {
  decisionMap,
  documentHeadMap,
  entityMap,
  isNowIn,
  RESOLVE_ENTITY,
  rowOf,
  spanMap,
  triggerMap,
} from '../fragments.ts';
import type { EntityDetailRow } from '../rows.ts';
import { type StoredProperty, standingProperties } from './property-standing.ts';

export interface EntityDetailParams extends Record<string, unknown> {
  /** An entity's id, or that of a cluster it holds. */
  id: string;
  /** Relation types without a direction: counted as 'out'. */
  symmetric: string[];
  /** Claim types whose object is a date, and the types of entities that can have one. */
  properties: string[];
  propertyHolders: string[];
  /** Documents, links and decisions listed at most. */
  limit: number;
}

interface RawDetail extends Omit<EntityDetailRow, 'properties'> {
  properties: StoredProperty[];
}

export const entityDetail: QueryDescriptor<EntityDetailParams, EntityDetailRow> = {
  name: 'entities/detail',
  access: 'read',
  limit: 1,
  text: `
${RESOLVE_ENTITY}
CALL (e) {
  MATCH (e)-[r]-(:Entity)
  WITH r.type AS type,
       CASE WHEN startNode(r) = e OR r.type IN $symmetric THEN 'out' ELSE 'in' END AS direction, count(r) AS count
  ORDER BY count DESC, type, direction
  RETURN collect({type: type, direction: direction, count: count}) AS relations
}
CALL (e) {
  MATCH (c:Cluster)-[:RESOLVES_TO]->(e)
  MATCH (d:Document {id: c.document})
  WITH DISTINCT d ORDER BY d.publishedAt DESC, d.id LIMIT $limit
  RETURN collect(${documentHeadMap('d')}) AS documents
}
CALL (e) {
  MATCH (c:Cluster)-[link:RESOLVES_TO]->(e)
  WITH c, link ORDER BY link.score DESC, c.id LIMIT $limit
  RETURN collect({cluster: c.id, document: c.document, name: c.name, score: link.score, why: link.why}) AS links
}
CALL (e) {
  MATCH (d:Decision)-[:ABOUT]->(:Cluster)-[:RESOLVES_TO]->(e)
  WITH DISTINCT d ORDER BY d.seq DESC LIMIT $limit
  RETURN collect(${decisionMap('d')}) AS decisions
}
CALL (e) {
  WITH e WHERE e.type IN $propertyHolders
  MATCH (claim:Claim)-[:SUBJECT]->(m:Mention)-[:IN_CLUSTER|RELATA_MOVED_TO]->(c:Cluster)-[:RESOLVES_TO]->(e)
  WHERE claim.type IN $properties AND claim.polarity = 'asserted' AND claim.modality = 'actual'
    AND ${isNowIn('m', 'c')}
  WITH DISTINCT claim, m ORDER BY claim.confidence DESC, claim.id LIMIT $limit
  MATCH (claim)-[:STATED_IN]->(s:Sentence), (claim)-[:OBJECT]->(o:Mention), (d:Document {id: claim.document})
  CALL (claim) {
    OPTIONAL MATCH (claim)<-[:ABOUT]-(v:Decision)
    WHERE v.kind IN ['accept', 'reject', 'unsure'] AND NOT coalesce(v.retracted, false)
    WITH v ORDER BY v.seq DESC LIMIT 1
    RETURN v {.kind, .seq} AS verdict
  }
  WITH claim, m, o, s, d, verdict ORDER BY claim.confidence DESC, claim.id
  RETURN collect(claim {
    .id, .type, .value, .datePrecision, .confidence, verdict: verdict, document: ${documentHeadMap('d')},
    sentence: s {.id, .start, .end, .text}, subject: ${spanMap('m')}, object: ${spanMap('o')},
    trigger: ${triggerMap('claim')}
  }) AS properties
}
RETURN {
  entity: ${entityMap('e')}, properties: properties, relations: relations, documents: documents, links: links, decisions: decisions
} AS row`,
  map: (record) => {
    const { properties, ...rest } = rowOf<RawDetail>(record);
    return { ...rest, properties: standingProperties(properties) };
  },
};

// Who decided what about one edge or one entity, newest first, with what was taken back and by whom.
import type { Decision } from '#cypher/model/decision.ts';

import { type RawDecision, toDecision } from '../../store/decision-record.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { mentionToEntity, RESOLVE_ENTITY, rowOf } from '../fragments.ts';

export interface HistoryParams extends Record<string, unknown> {
  id: string;
  before: number | null;
  limit: number;
}

export interface HistoryRow {
  decision: Decision;
  retracted: boolean;
  retractedBy: { id: string; by: string; at: string; reason: string | null } | null;
}

interface RawHistory extends Omit<HistoryRow, 'decision'> {
  decision: RawDecision;
}

const PAGE = `
WITH DISTINCT d WHERE d.kind <> 'retract' AND ($before IS NULL OR d.seq < $before)
WITH d ORDER BY d.seq DESC LIMIT $limit
CALL (d) {
  OPTIONAL MATCH (x:Decision)-[:RETRACTS]->(d) WHERE NOT coalesce(x.retracted, false)
  WITH x ORDER BY x.seq DESC LIMIT 1
  RETURN x {.id, .by, .at, .reason} AS retractedBy
}
RETURN {
  decision: d {.id, .seq, .at, .by, .kind, .reason, .payload},
  retracted: coalesce(d.retracted, false), retractedBy: retractedBy
} AS row ORDER BY d.seq DESC`;

export function toHistoryRow(record: Record<string, unknown>): HistoryRow {
  const { decision, ...rest } = rowOf<RawHistory>(record);
  return { decision: toDecision(decision), ...rest };
}

/** The claims that support the edge now, and an addition that it is. */
export const OF_EDGE = `
MATCH (n:Edge {id: $id})
CALL (n) {
  MATCH (n)<-[:SUPPORTS|ADDS]-()<-[:ABOUT]-(d:Decision) RETURN d
  UNION
  MATCH (n)<-[:ADDS]-(d:Decision) RETURN d
}`;

const OF_PARTS = 'MATCH (e)<-[:RESOLVES_TO]-(:Cluster)<-[:ABOUT]-(d:Decision)';

/** Any cluster of the entity. */
export const OF_ENTITY = `
${RESOLVE_ENTITY}
${OF_PARTS}`;

/** Decisions about the edge as it is now. */
export const edgeHistory: QueryDescriptor<HistoryParams, HistoryRow> = {
  name: 'decisions/edge-history',
  access: 'read',
  limit: 1000,
  text: `${OF_EDGE}
${PAGE}`,
  map: toHistoryRow,
};

export interface EntityHistoryParams extends HistoryParams {
  /** Claim types whose object is a date: what is decided about them is decided about the entity. */
  properties: string[];
}

/** Decisions about any part of the entity, and about the dates that texts give of it. */
export const entityHistory: QueryDescriptor<EntityHistoryParams, HistoryRow> = {
  name: 'decisions/entity-history',
  access: 'read',
  limit: 1000,
  text: `${RESOLVE_ENTITY}
CALL (e) {
  ${OF_PARTS} RETURN d
  UNION
  MATCH ${mentionToEntity('m', 'e')}
  MATCH (m)<-[:SUBJECT]-(c:Claim)<-[:ABOUT]-(d:Decision) WHERE c.type IN $properties
  RETURN d
}
${PAGE}`,
  map: toHistoryRow,
};

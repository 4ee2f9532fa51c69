// Who could be the same as each of some entities: those found under one of its lookup keys, and those with names like
// its own. Never all pairs. What analysts said about a pair before leaves it out.
import { ENTITY_INDEX } from '../../migrations/0003-full-text.ts';
import type { QueryDescriptor } from '../../store/types.ts';
import { entityMap, rowOf } from '../fragments.ts';
import { searchTerms } from '../lucene.ts';
import type { EntityRow } from '../rows.ts';

export interface DuplicateCandidatesParams extends Record<string, unknown> {
  entities: { id: string; name: string }[];
}

export interface DuplicateCandidateRow {
  left: EntityRow;
  right: EntityRow;
  /** Lookup keys that both have. */
  keys: string[];
  /** Entities tied to both; null when one of them has too many neighbours to look. */
  common: number | null;
  /** Whether an edge ties them to each other. */
  related: boolean;
}

/** Bounds for names that many share. */
const KEYS = 40;
const UNDER_A_KEY = 200;
const LIKE_NAMED = 15;
const NEIGHBOURS = 1000;

/** Any of the words, nearly; and the initials of several: "North Atlantic Treaty Organization" finds "NATO". */
export function likeName(name: string): string {
  const terms = searchTerms(name);
  const initials = terms.length > 1 ? [terms.map((term) => term[0] ?? '').join('')] : [];
  const forms = terms.flatMap((term) => (term.length < 4 ? [`${term}^2`] : [`${term}^2`, `${term}~1`]));
  return [...forms, ...initials].join(' ');
}

/** An entity as the search for candidates takes it. */
export function searchOf({ id, name }: { id: string; name: string }): { id: string; query: string } {
  return { id, query: likeName(name) };
}

/** From a row `{id, query}` binds `a` to its entity, and `b` to each of its candidates with a `key` that both have, or null. */
export const CANDIDATES = `
MATCH (a:Entity {id: row.id})
CALL (a, row) {
  MATCH (a)<-[:RESOLVES_TO]-(c:Cluster)<-[:NAMES]-(k:NameKey)
  WITH DISTINCT a, k LIMIT ${KEYS}
  CALL (a, k) {
    MATCH (k)-[:NAMES]->(:Cluster)-[:RESOLVES_TO]->(b:Entity) WHERE b <> a
    RETURN DISTINCT b LIMIT ${UNDER_A_KEY}
  }
  RETURN b, k.key AS key
  UNION ALL
  WITH a, row WHERE row.query <> ''
  CALL db.index.fulltext.queryNodes('${ENTITY_INDEX}', row.query, {limit: ${LIKE_NAMED}}) YIELD node AS b
  WITH a, b WHERE b <> a
  RETURN b, null AS key
}`;

export const duplicateCandidates: QueryDescriptor<DuplicateCandidatesParams, DuplicateCandidateRow> = {
  name: 'duplicates/candidates',
  access: 'read',
  limit: 20_000,
  prepare: ({ entities }) => ({ rows: entities.map(searchOf) }),
  text: `
UNWIND $rows AS row
${CANDIDATES}
WITH a, b, collect(DISTINCT key) AS keys
WHERE NOT EXISTS {
  MATCH (a)<-[:RESOLVES_TO]-(:Cluster)<-[:ABOUT]-(d:Decision)
  WHERE d.kind IN ['keep-apart', 'unsure-same', 'split'] AND NOT coalesce(d.retracted, false)
    AND EXISTS { (d)-[:ABOUT]->(:Cluster)-[:RESOLVES_TO]->(b) }
}
RETURN {
  left: ${entityMap('a')}, right: ${entityMap('b')}, keys: keys,
  common: CASE WHEN a.degree > ${NEIGHBOURS} OR b.degree > ${NEIGHBOURS} THEN null
    ELSE size(COLLECT { MATCH (a)--(x:Entity)--(b) RETURN DISTINCT x }) END,
  related: EXISTS { (a)--(b) }
} AS row`,
  map: rowOf<DuplicateCandidateRow>,
};

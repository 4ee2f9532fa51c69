// Pieces of Cypher that several queries share, so that an entity or an edge looks the same wherever it is answered.
// Every argument is the name of a variable of ours in the query, never a value.

export function entityMap(e: string): string {
  return `${e} {.id, .type, .kind, .name, .aliases, .description, .documents, .mentions, .degree}`;
}

/** The outlets of the documents that state an edge, by name. */
function outletsOf(r: string): string {
  return `COLLECT {
      MATCH (:Edge {id: ${r}.id})<-[:SUPPORTS]-(stated:Claim)
      WITH DISTINCT stated.document AS document
      MATCH (d:Document {id: document}) WHERE d.outlet IS NOT NULL
      RETURN DISTINCT d.outlet AS outlet ORDER BY outlet }`;
}

/** `r` is the typed relationship between two entities. */
export function edgeMap(r: string): string {
  return `${r} {.id, .type, .label, subject: startNode(${r}).id, object: endNode(${r}).id, .title, .reading,
    .disputed, .status, .rejectedBefore, .origin, .confidence, .claims, .documents, .sources, .firstDate, .lastDate,
    .datePrecision, .firstReported, .inferred,
    outlets: ${outletsOf(r)}}`;
}

export function documentHeadMap(d: string): string {
  return `${d} {.id, .title, .outlet, .author, .url, .publishedAt, .copyGroup}`;
}

export function decisionMap(d: string): string {
  return `${d} {.id, .seq, .at, .by, .kind, .reason, retracted: coalesce(${d}.retracted, false)}`;
}

export function spanMap(m: string): string {
  return `${m} {.start, .end}`;
}

/** The span of a claim's trigger, or null. */
export function triggerMap(claim: string): string {
  return `CASE WHEN ${claim}.triggerStart IS NULL THEN null
    ELSE {start: ${claim}.triggerStart, end: ${claim}.triggerEnd} END`;
}

/** That a mention is still part of a cluster that it leads to. */
function isStillIn(m: string, c: string): string {
  return `(${c}:RelataVirtual OR NOT EXISTS { (${m})-[:RELATA_MOVED_TO]->() }
      OR COUNT { (${m})-[:IN_CLUSTER]->() } > 1)`;
}

/** The same, of mentions of the active run alone: clusters that a run before made too lead to its mentions. */
export function isNowIn(m: string, c: string): string {
  return `(${c}:RelataVirtual OR ${c}.run = ${m}.run) AND ${isStillIn(m, c)}`;
}

/**
 * A pattern with its condition between a mention and its entities. Mentions that a split moved are where it put them;
 * one that refers to several keeps the others too.
 */
export function mentionToEntity(m: string, e: string): string {
  return `(${m})-[:IN_CLUSTER|RELATA_MOVED_TO]->(in_${m}:Cluster)-[:RESOLVES_TO]->(${e}:Entity)
    WHERE ${isStillIn(m, `in_${m}`)}`;
}

/**
 * For the claim of an edge from `a` to `b` whose subject is the mention `m`: true when the claim goes from `b` to `a`, as
 * claims of a symmetric type may.
 */
export function isTurned(m: string, a: string, b: string): string {
  return `EXISTS { MATCH ${mentionToEntity(m, 'e')} AND e = ${b} }
      AND NOT EXISTS { MATCH ${mentionToEntity(m, 'e')} AND e = ${a} }`;
}

/** Binds `e` to the present entity of the id in \$id, which may be an entity's or that of any cluster it now holds. */
export const RESOLVE_ENTITY = `
CALL () {
  MATCH (e:Entity {id: $id}) RETURN e
  UNION
  MATCH (:Cluster {id: $id})-[:RESOLVES_TO]->(e:Entity) RETURN e
}
WITH e LIMIT 1`;

/** From a list of entities in the variable `members`, binds `edges` to the edges among them. */
export const EDGES_AMONG_MEMBERS = `
CALL (members) {
  UNWIND members AS a
  MATCH (a)-[r]->(b:Entity) WHERE b IN members
  WITH r ORDER BY r.id
  RETURN collect(${edgeMap('r')}) AS edges
}`;

/** Reads the one column that our queries answer with. */
export function rowOf<Row>(record: Record<string, unknown>): Row {
  return record.row as Row;
}

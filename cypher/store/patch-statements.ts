// How a patch of the graph is written. Labels and relationship types come as values through dynamic labels and types,
// never as text of the statement.

export const REMOVE_EDGES = `
MATCH (n:Edge) WHERE n.id IN $ids
CALL (n) {
  MATCH (a:Entity {id: n.subject})
  MATCH (b:Entity {id: n.object})
  MATCH (a)-[r:$(n.relation)]->(b) WHERE r.id = n.id
  DELETE r
}
WITH n, n.subject AS subject, n.object AS object
DETACH DELETE n
RETURN collect(subject) + collect(object) AS ends`;

export const REMOVE_LINKS = `
MATCH (c:Cluster)-[link:RESOLVES_TO]->(:Entity) WHERE c.id IN $ids
DELETE link`;

/**
 * Clusters that analysts made stand beside the evidence: never active, and mentions that a split took stay where they were
 * read. A mention that was made goes with its cluster.
 */
export const REMOVE_VIRTUAL = `
MATCH (c:RelataVirtual) WHERE c.id IN $ids
OPTIONAL MATCH (m:RelataMade)-[:RELATA_MOVED_TO]->(c)
DETACH DELETE m, c`;

export const PUT_VIRTUAL = `
UNWIND $rows AS row
MERGE (c:Cluster {id: row.cluster.id})
SET c:RelataVirtual, c += row.cluster, c.active = false
WITH c, row
CALL (c, row) {
  MATCH (m:Mention)-[old:RELATA_MOVED_TO]->(c) WHERE NOT m.id IN row.mentions
  DELETE old
}
UNWIND row.mentions AS id
MATCH (m:Mention {id: id})
MERGE (m)-[:RELATA_MOVED_TO]->(c)`;

export const REMOVE_ENTITIES = `
MATCH (e:Entity) WHERE e.id IN $ids
DETACH DELETE e`;

/**
 * Mentions that no run read: they belong to none, and lie in the sentence of the active one, if any is there. Where they are
 * PUT_VIRTUAL says, before and after splits.
 */
export const PUT_MADE = `
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (m:Mention {id: row.id})
SET m:RelataMade, m += row
WITH m, d
CALL (m, d) {
  MATCH (m)-[old:IN]->(:Sentence)
  DELETE old
}
CALL (m, d) {
  MATCH (:Run {id: d.activeRun})-[:READ]->(s:Sentence) WHERE s.start <= m.start AND m.start < s.end
  WITH m, s ORDER BY s.start LIMIT 1
  CREATE (m)-[:IN]->(s)
}`;

/** A decision is about the cluster that it makes. */
export const PUT_MADE_ABOUT = `
UNWIND $rows AS row
MATCH (x:Decision {id: row.decision})
MATCH (c:RelataVirtual {id: row.cluster})
MERGE (x)-[:ABOUT]->(c)`;

export const PUT_ENTITIES = `
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
WITH e, row, e.type AS before
SET e += row
FOREACH (type IN CASE WHEN before <> row.type THEN [before] ELSE [] END | REMOVE e:$(type))
SET e:$(row.type), e.degree = coalesce(e.degree, 0)`;

export const PUT_LINKS = `
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
MATCH (c:Cluster {id: row.cluster})
CALL (c, e) {
  MATCH (c)-[old:RESOLVES_TO]->(other:Entity) WHERE other <> e
  DELETE old
}
MERGE (c)-[link:RESOLVES_TO]->(e)
SET link.score = toFloat(row.score), link.why = row.why`;

/** The node of an edge says where its relationship is; a reading that changes moves it to another type. */
export const PUT_EDGES = `
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (n:Edge {id: row.id})
WITH a, b, n, row
CALL (a, b, n, row) {
  WITH * WHERE n.relation <> row.relation
  MATCH (a)-[old:$(n.relation)]->(b) WHERE old.id = n.id
  DELETE old
}
SET n.type = row.type, n.subject = row.subject, n.object = row.object, n.relation = row.relation,
  n.confidence = toFloat(row.properties.confidence), n.doubt = toFloat(row.doubt)
MERGE (a)-[r:$(row.relation) {id: row.id}]->(b)
SET r = row.properties, r.confidence = toFloat(row.properties.confidence)`;

/** Looks for what no longer supports an edge only where more does than should. */
export const PUT_SUPPORT = `
UNWIND $rows AS row
MATCH (n:Edge {id: row.id})
CALL (n, row) {
  UNWIND row.claims AS id
  MATCH (c:Claim {id: id})
  MERGE (c)-[:SUPPORTS]->(n)
}
CALL (n, row) {
  UNWIND row.additions AS id
  MATCH (d:Decision {id: id})
  MERGE (d)-[:ADDS]->(n)
}
CALL (n, row) {
  WITH n, row WHERE COUNT { (n)<-[:SUPPORTS]-() } > size(row.claims)
  MATCH (n)<-[old:SUPPORTS]-(c:Claim) WHERE NOT c.id IN row.claims
  DELETE old
}
CALL (n, row) {
  WITH n, row WHERE COUNT { (n)<-[:ADDS]-() } > size(row.additions)
  MATCH (n)<-[old:ADDS]-(d:Decision) WHERE NOT d.id IN row.additions
  DELETE old
}`;

/** What supports an edge beside what supported it before. */
export const ADD_SUPPORT = `
UNWIND $rows AS row
MATCH (n:Edge {id: row.id})
UNWIND row.claims AS id
MATCH (c:Claim {id: id})
MERGE (c)-[:SUPPORTS]->(n)`;

export const PUT_TALLIES = `
UNWIND $rows AS row
MERGE (t:RelataTally {id: row.id})
SET t.text = row.text`;

export const REMOVE_TALLIES = `
MATCH (t:RelataTally) WHERE t.id IN $ids
DELETE t`;

/** Entities are related to each other and to their clusters, and to nothing else: counting reads no relationship. */
export const SET_DEGREES = `
MATCH (e:Entity) WHERE e.id IN $ids
SET e.degree = COUNT { (e)--() } - COUNT { (e)<-[:RESOLVES_TO]-() }`;

/** Decisions whose references were all looked for again. */
export const CLEAR_LOST = `
MATCH (d:Document)<-[:ABOUT]-(x:Decision)
WHERE d.id IN $judged AND x.lost IS NOT NULL AND NOT EXISTS {
  MATCH (x)-[:ABOUT]->(other:Document) WHERE NOT other.id IN $judged
}
WITH DISTINCT x
REMOVE x.lost`;

export const SET_LOST = `
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
WITH d, row, coalesce(d.lost, []) AS before
SET d.lost = before + [quote IN row.lost WHERE NOT quote IN before]`;

// What the projection reads, as Cypher. Only clusters of active runs are active, and a cluster's `run` is the run that
// it is active in, so `m.run = c.run` keeps to active mentions without a look at the document.

const CLUSTER = 'c {.id, .document, .name, .type, .kind, .aliases, .titles, .start, .keys}';

function mention(m: string): string {
  return `${m} {.id, .anchor, .start, .end, .text, .kind, .type, .title, .document,
    clusters: COLLECT { MATCH (${m})-[:IN_CLUSTER]->(x:Cluster) RETURN x.id ORDER BY x.id }}`;
}

export const READ_DOCUMENTS = `
MATCH (d:Document) WHERE d.id IN $ids
RETURN d {.id, .publishedAt, .outlet, .copyGroup} AS row ORDER BY d.id`;

export const READ_COPIES = `
MATCH (d:Document) WHERE d.copyGroup IN $ids
RETURN d {.id, .publishedAt, .outlet, .copyGroup} AS row ORDER BY d.id`;

export const READ_CLUSTERS_BY_ID = `
MATCH (c:Cluster) WHERE c.id IN $ids AND c.active
RETURN ${CLUSTER} AS row`;

export const READ_CLUSTERS_BY_DOCUMENT = `
MATCH (c:Cluster) WHERE c.document IN $ids AND c.active
RETURN ${CLUSTER} AS row`;

/** A name key may also name clusters by what an older run found, and those that are still to be projected. */
export const READ_CLUSTERS_BY_KEY = `
MATCH (k:NameKey)-[:NAMES]->(c:Cluster) WHERE k.key IN $ids AND c.active AND k.key IN c.keys
  AND EXISTS { (c)-[:RESOLVES_TO]->() }
RETURN DISTINCT ${CLUSTER} AS row`;

export const READ_NAMED_KEYS = `
MATCH (k:NameKey) WHERE k.key IN $ids AND EXISTS {
  MATCH (k)-[:NAMES]->(c:Cluster) WHERE c.active AND k.key IN c.keys AND EXISTS { (c)-[:RESOLVES_TO]->() }
}
RETURN k.key AS row`;

export const READ_TALLIES = `
MATCH (t:RelataTally) WHERE t.id IN $ids
RETURN t {.id, .text} AS row`;

export const READ_KEYS = `
MATCH (c:Cluster)<-[:NAMES]-(k:NameKey) WHERE c.id IN $ids
RETURN DISTINCT k.key AS row ORDER BY row`;

export const READ_CLUSTERS_BY_ENTITY = `
MATCH (e:Entity)<-[:RESOLVES_TO]-(c:Cluster) WHERE e.id IN $ids AND c.active
RETURN ${CLUSTER} AS row`;

export const READ_MENTIONS = `
MATCH (c:Cluster)<-[:IN_CLUSTER]-(m:Mention) WHERE c.id IN $ids AND c.active AND m.run = c.run
WITH DISTINCT m ORDER BY m.id
RETURN ${mention('m')} AS row`;

export const READ_CLAIMS = `
MATCH (c:Cluster)<-[:IN_CLUSTER]-(m:Mention)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE c.id IN $ids AND c.active AND m.run = c.run
WITH DISTINCT claim ORDER BY claim.id
MATCH (claim)-[:SUBJECT]->(subject:Mention)
MATCH (claim)-[:OBJECT]->(object:Mention)
MATCH (claim)-[:STATED_IN]->(s:Sentence)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(source:Mention)
RETURN claim {.id, .anchor, .document, .type, .label, .polarity, .modality, .title, .date, .datePrecision, .value,
  .confidence, .triggerStart, .triggerEnd, .inferred, sentence: s.id, sentenceText: s.text,
  subject: subject.id, object: object.id, attributedTo: source.id,
  subjectMention: ${mention('subject')}, objectMention: ${mention('object')}} AS row`;

export const READ_DECISIONS = `
MATCH (d:Document)<-[:ABOUT]-(x:Decision) WHERE d.id IN $ids
WITH DISTINCT x ORDER BY x.seq
RETURN x {.id, .seq, .at, .by, .kind, .reason, .payload} AS row`;

export const READ_LINKS = `
MATCH (c:Cluster)-[link:RESOLVES_TO]->(e:Entity) WHERE c.id IN $ids
RETURN {cluster: c.id, entity: e.id, score: link.score, why: link.why} AS row ORDER BY c.id`;

/** Clusters in the order of cypher/resolve: by publication, those without a date last, then document and place. */
export const READ_STORED_ENTITIES = `
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e {.id, .type, .kind, .name, .aliases, .description, .documents, .mentions, .tags,
  clusters: COLLECT {
    MATCH (c:Cluster)-[:RESOLVES_TO]->(e)
    MATCH (d:Document {id: c.document})
    RETURN c.id ORDER BY coalesce(d.publishedAt, '\uffff'), d.id, c.start, c.id
  }} AS row ORDER BY e.id`;

export const READ_STORED_EDGES = `
MATCH (e:Entity)-[r]-(:Entity) WHERE e.id IN $ids
WITH DISTINCT r ORDER BY r.id
MATCH (n:Edge {id: r.id})
RETURN r {.id, .type, subject: n.subject, object: n.object, .label, .title, .reading, .disputed, .status,
  .rejectedBefore, .origin, .confidence, .documents, .sources, .firstDate, .lastDate, .datePrecision,
  .firstReported, .inferred,
  claims: COLLECT { MATCH (n)<-[:SUPPORTS]-(c:Claim) RETURN c.id ORDER BY c.id },
  additions: COLLECT { MATCH (n)<-[:ADDS]-(x:Decision) RETURN x.id ORDER BY x.seq }} AS row`;

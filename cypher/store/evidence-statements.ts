// The write statements of evidence: each takes rows of several documents (evidence-rows.ts).

export const FIND_RUNS = 'MATCH (r:Run) WHERE r.id IN $runs RETURN r.id AS id';

/** Creates a document or locks the one that is there: two runs over one document are written one after the other. */
export const PUT_DOCUMENTS = `
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
ON CREATE SET d += row.properties, d.copyGroup = row.id, d.fresh = true
SET d.id = d.id
WITH d, row, coalesce(d.fresh, false) AS fresh
REMOVE d.fresh
WITH row, fresh
OPTIONAL MATCH (r:Run {id: row.run})
RETURN row.run AS run, fresh, r IS NOT NULL AS known`;

export const PUT_RUNS = `
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
CREATE (r:Run)-[:OF]->(d)
SET r = row`;

/** A sentence may be shared by runs; the run says which sentences it read, and in which order. */
export const PUT_SENTENCES = `
UNWIND $rows AS row
MATCH (r:Run {id: row.run})
MATCH (d:Document {id: row.document})
MERGE (s:Sentence {id: row.sentence.id})
ON CREATE SET s = row.sentence
MERGE (s)-[:OF]->(d)
CREATE (r)-[:READ {index: row.sentence.index}]->(s)`;

/** What this run knows of a cluster stays with the run; the cluster itself shows what the active run knows. */
export const PUT_CLUSTERS = `
UNWIND $rows AS row
MATCH (r:Run {id: row.run})
MERGE (c:Cluster {id: row.id})
ON CREATE SET c.document = row.document, c.active = false
CREATE (r)-[found:READ]->(c)
SET found = row.found`;

/** Looks for what is there from the cluster, which has few keys: a key may lead to very many clusters. */
export const PUT_NAME_KEYS = `
UNWIND $rows AS row
MATCH (c:Cluster {id: row.cluster})
WHERE NOT row.key IN COLLECT { MATCH (c)<-[:NAMES]-(known:NameKey) RETURN known.key }
MERGE (k:NameKey {key: row.key})
CREATE (k)-[:NAMES]->(c)`;

export const PUT_MENTIONS = `
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
CREATE (m:Mention)-[:IN]->(s)
SET m = row.properties, m.confidence = toFloat(m.confidence)
WITH m, row
UNWIND row.clusters AS cluster
MATCH (c:Cluster {id: cluster})
CREATE (m)-[:IN_CLUSTER]->(c)`;

export const PUT_CLAIMS = `
UNWIND $rows AS row
MATCH (s:Sentence {id: row.sentence})
MATCH (subject:Mention {id: row.subject})
MATCH (object:Mention {id: row.object})
CREATE (c:Claim)-[:STATED_IN]->(s)
CREATE (c)-[:SUBJECT]->(subject)
CREATE (c)-[:OBJECT]->(object)
SET c = row.properties, c.confidence = toFloat(c.confidence)
WITH c, row
MATCH (source:Mention {id: row.attributedTo})
CREATE (c)-[:ATTRIBUTED_TO]->(source)`;

/** A decision on a claim of an earlier run is about the claim of this run in the same place, too. */
export const INHERIT_DECISIONS = `
UNWIND $rows AS row
MATCH (:Document {id: row.document})<-[:ABOUT]-(x:Decision)-[:ABOUT]->(old:Claim {document: row.document})
WHERE old.run <> row.run
MATCH (old)-[:SUBJECT]->(oldSubject:Mention)
MATCH (old)-[:OBJECT]->(oldObject:Mention)
MATCH (c:Claim {document: row.document, run: row.run})
MATCH (c)-[:SUBJECT]->(subject:Mention)
MATCH (c)-[:OBJECT]->(object:Mention)
WHERE c.anchor = old.anchor
   OR c.type = old.type
  AND subject.start < oldSubject.end AND oldSubject.start < subject.end
  AND object.start < oldObject.end AND oldObject.start < object.end
MERGE (x)-[:ABOUT]->(c)`;

export const READ_RUNS = `
MATCH (d:Document)<-[:OF]-(r:Run) WHERE d.id IN $documents
RETURN d.id AS document, r.id AS id, r.version AS version, d.activeRun AS active`;

/**
 * Makes each row's run the active one of its document. Returns the clusters of the run before and of this one. A cluster
 * that is not active shows nothing but its ids, so that the order in which runs arrive leaves no trace.
 */
export const ACTIVATE_RUNS = `
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
SET d.activeRun = row.run
WITH row.document AS document, row.run AS run
OPTIONAL MATCH (before:Cluster {document: document, active: true})
SET before = {id: before.id, document: document, active: false}
WITH document, run, collect(before.id) AS before
OPTIONAL MATCH (:Run {id: run})-[found:READ]->(c:Cluster)
SET c.name = found.name, c.type = found.type, c.kind = found.kind, c.aliases = found.aliases,
    c.titles = found.titles, c.start = found.start, c.keys = found.keys, c.active = true, c.run = run
RETURN document, before, collect(c.id) AS now`;

export const PUT_COPY_KEYS = `
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (k:RelataCopyKey {key: row.key})
MERGE (d)-[:RELATA_SKETCHED]->(k)`;

/** Documents that share a copy key with one of these. */
export const COPY_CANDIDATES = `
UNWIND $rows AS row
MATCH (k:RelataCopyKey {key: row.key})<-[:RELATA_SKETCHED]-(other:Document)
WHERE other.id <> row.document
RETURN DISTINCT row.document AS of, other.id AS id, other.sketch AS sketch, other.copyGroup AS copyGroup`;

export const SAME_CONTENT = `
UNWIND $rows AS row
MATCH (other:Document {contentHash: row.contentHash}) WHERE other.id <> row.document
RETURN DISTINCT row.document AS of, other.copyGroup AS copyGroup`;

/** Makes one group of several; returns the documents whose group changed. */
export const JOIN_COPY_GROUPS = `
UNWIND $rows AS row
MATCH (d:Document) WHERE d.copyGroup IN row.groups
WITH d, row WHERE d.copyGroup <> row.group
SET d.copyGroup = row.group
RETURN d.id AS id`;

// The write statements of one document's evidence. Rows are the model's own objects; $run and $document are ids.

export const FIND_RUN = 'MATCH (r:Run {id: $run}) RETURN r.id AS id';

/** Creates the document or locks the one that is there: two runs over one document are written one after the other. */
export const PUT_DOCUMENT = `
MERGE (d:Document {id: $document.id})
ON CREATE SET d += $document, d.copyGroup = $document.id, d.fresh = true
SET d.id = d.id
WITH d, coalesce(d.fresh, false) AS fresh
REMOVE d.fresh
WITH d, fresh
OPTIONAL MATCH (r:Run {id: $run})
RETURN fresh, r IS NOT NULL AS known`;

export const PUT_RUN = `
MATCH (d:Document {id: $run.document})
CREATE (r:Run)-[:OF]->(d)
SET r = $run`;

/** A sentence may be shared by runs; the run says which sentences it read, and in which order. */
export const PUT_SENTENCES = `
MATCH (r:Run {id: $run})-[:OF]->(d:Document)
UNWIND $rows AS row
MERGE (s:Sentence {id: row.id})
ON CREATE SET s = row
MERGE (s)-[:OF]->(d)
CREATE (r)-[:READ {index: row.index}]->(s)`;

/** What this run knows of a cluster stays with the run; the cluster itself shows what the active run knows. */
export const PUT_CLUSTERS = `
MATCH (r:Run {id: $run})
UNWIND $rows AS row
MERGE (c:Cluster {id: row.id})
ON CREATE SET c.document = r.document, c.active = false
CREATE (r)-[found:READ]->(c)
SET found = row, found.id = null`;

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
SET m = row.properties, m.run = $run, m.document = $document, m.confidence = toFloat(m.confidence)
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
SET c = row.properties, c.run = $run, c.document = $document, c.confidence = toFloat(c.confidence)
WITH c, row
MATCH (source:Mention {id: row.attributedTo})
CREATE (c)-[:ATTRIBUTED_TO]->(source)`;

/** A decision on a claim of an earlier run is about the claim of this run in the same place, too. */
export const INHERIT_DECISIONS = `
MATCH (:Document {id: $document})<-[:ABOUT]-(x:Decision)-[:ABOUT]->(old:Claim {document: $document})
WHERE old.run <> $run
MATCH (old)-[:SUBJECT]->(oldSubject:Mention)
MATCH (old)-[:OBJECT]->(oldObject:Mention)
MATCH (c:Claim {document: $document, run: $run})
MATCH (c)-[:SUBJECT]->(subject:Mention)
MATCH (c)-[:OBJECT]->(object:Mention)
WHERE c.anchor = old.anchor
   OR c.type = old.type
  AND subject.start < oldSubject.end AND oldSubject.start < subject.end
  AND object.start < oldObject.end AND oldObject.start < object.end
MERGE (x)-[:ABOUT]->(c)`;

export const READ_RUNS = `
MATCH (d:Document {id: $document})<-[:OF]-(r:Run)
RETURN r.id AS id, r.version AS version, d.activeRun AS active`;

/**
 * Makes $run the active one. Returns the clusters of the run before and of this one. A cluster that is not active
 * shows nothing but its ids, so that the order in which runs arrive leaves no trace.
 */
export const ACTIVATE_RUN = `
MATCH (d:Document {id: $document})
SET d.activeRun = $run
WITH d
OPTIONAL MATCH (before:Cluster {document: $document, active: true})
SET before = {id: before.id, document: $document, active: false}
WITH d, collect(before.id) AS before
OPTIONAL MATCH (:Run {id: $run})-[found:READ]->(c:Cluster)
SET c.name = found.name, c.type = found.type, c.kind = found.kind, c.aliases = found.aliases,
    c.titles = found.titles, c.start = found.start, c.keys = found.keys, c.active = true, c.run = $run
RETURN before, collect(c.id) AS now`;

/** Documents that share a copy key with this one. */
export const COPY_CANDIDATES = `
MATCH (k:RelataCopyKey)<-[:RELATA_SKETCHED]-(other:Document)
WHERE k.key IN $keys AND other.id <> $document
RETURN DISTINCT other.id AS id, other.sketch AS sketch, other.copyGroup AS copyGroup`;

export const SAME_CONTENT = `
MATCH (other:Document {contentHash: $contentHash}) WHERE other.id <> $document
RETURN DISTINCT other.copyGroup AS copyGroup`;

export const PUT_COPY_KEYS = `
MATCH (d:Document {id: $document})
UNWIND $keys AS key
MERGE (k:RelataCopyKey {key: key})
MERGE (d)-[:RELATA_SKETCHED]->(k)`;

/** Puts the members of the groups, and the document, into one group; returns those whose group changed. */
export const JOIN_COPY_GROUPS = `
MATCH (d:Document) WHERE d.copyGroup IN $groups
WITH d WHERE d.copyGroup <> $group
SET d.copyGroup = $group
RETURN d.id AS id`;

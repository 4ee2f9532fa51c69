// How a decision enters the log and finds what it is about.

/** The counter's node is the lock of the log: places in it have neither gaps nor doubles. */
export const NEXT_SEQ = `
MERGE (c:RelataCounter {name: 'decision'})
SET c.value = coalesce(c.value, 0) + 1
RETURN c.value AS seq`;

/** For each reference the cluster of that id, else those of active mentions, or of words named by hand, that overlap its span. */
export const FIND_CLUSTERS = `
UNWIND $refs AS ref
OPTIONAL MATCH (named:Cluster {id: ref.cluster})
CALL (ref, named) {
  WITH * WHERE named IS NULL OR NOT named.active
  MATCH (d:Document {id: ref.document})
  MATCH (m:Mention {document: ref.document}) WHERE m.start < ref.end AND ref.start < m.end
  MATCH (m)-[at:IN_CLUSTER|RELATA_MOVED_TO]->(c:Cluster)
  WHERE type(at) = 'IN_CLUSTER' AND m.run = d.activeRun OR m:RelataMade
  RETURN collect(DISTINCT c.id) AS overlapping
}
RETURN ref.index AS index,
  overlapping + CASE WHEN named IS NULL THEN [] ELSE [named.id] END AS found`;

/**
 * For each reference the claims of its anchor, else active claims whose two ends overlap its ends; or the analyst's
 * addition that has this anchor.
 */
export const FIND_CLAIMS = `
UNWIND $refs AS ref
CALL (ref) {
  OPTIONAL MATCH (c:Claim {anchor: ref.claim})
  RETURN collect(c) AS anchored
}
CALL (ref, anchored) {
  WITH * WHERE size(anchored) = 0
  MATCH (d:Document {id: ref.document})
  MATCH (c:Claim {document: ref.document, run: d.activeRun, type: ref.type})
  MATCH (c)-[:SUBJECT]->(s:Mention) WHERE s.start < ref.subject.end AND ref.subject.start < s.end
  MATCH (c)-[:OBJECT]->(o:Mention) WHERE o.start < ref.object.end AND ref.object.start < o.end
  RETURN collect(c) AS overlapping
}
CALL (ref) {
  OPTIONAL MATCH (x:Decision {anchor: ref.claim})
  RETURN collect(x.id) AS additions
}
RETURN ref.index AS index, [c IN anchored + overlapping | c.id] AS found, additions`;

/** Who is named by words that hold these, or that lie across one of their ends: a name inside them stays what it is. */
export const FIND_NAMED = `
UNWIND $refs AS ref
MATCH (d:Document {id: ref.document})
MATCH (m:Mention {document: ref.document})
WHERE (m.run = d.activeRun OR m:RelataMade) AND m.start < ref.end AND ref.start < m.end
  AND (m.start <= ref.start AND ref.end <= m.end OR m.start < ref.start OR ref.end < m.end)
MATCH (m)-[:IN_CLUSTER|RELATA_MOVED_TO]->(:Cluster)-[:RESOLVES_TO]->(e:Entity)
RETURN ref.quote AS quote, m.text AS words, e.name AS name ORDER BY m.start, name LIMIT 1`;

export const FIND_DOCUMENTS = 'MATCH (d:Document) WHERE d.id IN $ids RETURN d.id AS id';

export const PUT_DECISION = `
CREATE (x:Decision)
SET x = $decision, x.anchor = $anchor, x.retracted = false`;

/** One statement a label, so that each match is a lookup by id. */
export const LINK_ABOUT = `
MATCH (x:Decision {id: $id})
CALL (x) { MATCH (n:Document) WHERE n.id IN $documents MERGE (x)-[:ABOUT]->(n) }
CALL (x) { MATCH (n:Cluster) WHERE n.id IN $clusters MERGE (x)-[:ABOUT]->(n) }
CALL (x) { MATCH (n:Claim) WHERE n.id IN $claims MERGE (x)-[:ABOUT]->(n) }
CALL (x) { MATCH (n:Decision) WHERE n.id IN $additions MERGE (x)-[:ABOUT]->(n) }`;

export const READ_DECISION = `
MATCH (x:Decision {id: $id})
RETURN x {.id, .seq, .at, .by, .kind, .reason, .payload} AS row`;

/** A decision with the chain of what it retracts, itself first. */
export const READ_CHAIN = `
MATCH path = (:Decision {id: $id})-[:RETRACTS*0..]->(x:Decision)
WITH x, length(path) AS depth ORDER BY depth
RETURN x {.id, .seq, .at, .by, .kind, .reason, .payload} AS row, coalesce(x.retracted, false) AS retracted`;

/** The retraction in force that took a decision back. */
export const FIND_RETRACTION = `
MATCH (x:Decision)-[:RETRACTS]->(:Decision {id: $target}) WHERE NOT coalesce(x.retracted, false)
RETURN x.id AS id, x.seq AS seq, x.by AS by, x.at AS at, x.kind AS kind, x.reason AS reason, x.kind AS root
ORDER BY x.seq DESC LIMIT 1`;

/** A retraction is about what it retracts is about. */
export const LINK_RETRACTION = `
MATCH (x:Decision {id: $id})
MATCH (target:Decision {id: $target})
CREATE (x)-[:RETRACTS]->(target)
WITH x, target
MATCH (target)-[:ABOUT]->(n)
MERGE (x)-[:ABOUT]->(n)`;

/** Along a chain the flags alternate: taking back a retraction brings back what it took. */
export const SET_RETRACTED = `
UNWIND $rows AS row
MATCH (x:Decision {id: row.id})
SET x.retracted = row.retracted`;

/** For a retraction these are the documents of what it takes back. */
export const READ_ABOUT_DOCUMENTS = `
MATCH (:Decision {id: $id})-[:ABOUT]->(d:Document)
RETURN d.id AS id ORDER BY d.id`;

/** Binds `root`: what a retraction takes back in the end, or the decision itself. */
const WITH_ROOT = `MATCH (d)-[:RETRACTS*0..]->(root:Decision) WHERE NOT EXISTS { (root)-[:RETRACTS]->() }`;

/** What changes what an edge says, and what changes who somebody is: later ones of a sort stand against earlier ones. */
const JUDGING = "['accept', 'reject', 'unsure', 'edit', 'add']";
const NAMING = "['merge', 'split', 'keep-apart', 'rename', 'retype']";

/** The newest decision after $since, retractions included, about one of these in a way that changes it. */
export const FIND_LATER = `
CALL () {
  MATCH (n:Cluster)<-[:ABOUT]-(d:Decision) WHERE n.id IN $clusters AND d.seq > $since
  ${WITH_ROOT} AND root.kind IN ${NAMING}
  RETURN d, root
  UNION
  MATCH (n:Claim)<-[:ABOUT]-(d:Decision) WHERE n.id IN $claims AND d.seq > $since
  ${WITH_ROOT} AND root.kind IN ${JUDGING}
  RETURN d, root
  UNION
  MATCH (n:Decision)<-[:ABOUT|RETRACTS]-(d:Decision) WHERE n.id IN $additions AND d.seq > $since
  ${WITH_ROOT} AND root.kind IN ${JUDGING}
  RETURN d, root
}
WITH d, root ORDER BY d.seq DESC LIMIT 1
RETURN d.id AS id, d.seq AS seq, d.by AS by, d.at AS at, d.kind AS kind, d.reason AS reason, root.kind AS root`;

/** The newest decision in force of the same sort, later than the target, by another name or after $since. */
export const FIND_OVERLYING = `
MATCH (target:Decision {id: $target})
MATCH (target)-[:RETRACTS*0..]->(x:Decision) WHERE NOT EXISTS { (x)-[:RETRACTS]->() }
CALL (x) {
  MATCH (x)-[:ABOUT]->(n)<-[:ABOUT]-(d:Decision)
  WHERE n:Claim AND x.kind IN ${JUDGING} AND d.kind IN ${JUDGING}
     OR n:Decision AND x.kind IN ${JUDGING} AND d.kind IN ${JUDGING}
     OR n:Cluster AND x.kind IN ${NAMING} AND d.kind IN ${NAMING}
     OR n:RelataVirtual AND x.kind = 'mention' AND (d.kind = 'add' OR d.kind IN ${NAMING})
  RETURN d
  UNION
  MATCH (x)<-[:ABOUT]-(d:Decision) WHERE x.kind = 'add' AND d.kind IN ${JUDGING}
  RETURN d
}
WITH DISTINCT target, x, d
WHERE d <> x AND d.seq > target.seq AND NOT coalesce(d.retracted, false)
  AND (d.by <> $by OR $since IS NOT NULL AND d.seq > $since)
WITH d ORDER BY d.seq DESC LIMIT 1
RETURN d.id AS id, d.seq AS seq, d.by AS by, d.at AS at, d.kind AS kind, d.reason AS reason, d.kind AS root`;

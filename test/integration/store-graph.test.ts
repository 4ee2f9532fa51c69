// Decisions and the derived graph on a real database: what Cypher then says, taking back, rebuilding, emptying.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { ClaimRef, ClusterRef, NewDecision } from '#cypher/model/decision.ts';
import type { DecisionId, EdgeId } from '#cypher/model/ids.ts';
import { lostDecisions } from '#cypher/queries/decisions/lost.ts';
import { edgeDetail } from '#cypher/queries/edges/detail.ts';
import { edgeHolds } from '#cypher/queries/edges/holds.ts';
import { clusterRefs } from '#cypher/queries/entities/cluster-refs.ts';
import { appendDecision, appendRetraction } from '#cypher/store/decide.ts';
import { projectDirty } from '#cypher/store/project.ts';
import { beginRebuild, rebuildStep } from '#cypher/store/rebuild.ts';

import { dumpDatabase } from '../support/dump-database.ts';
import { buildEvidence, type EvidenceSketch } from '../support/evidence-builder.ts';
import { readGraph } from '../support/read-graph.ts';
import { SMALL_ONTOLOGY } from '../support/small-ontology.ts';
import { openTestDatabase, type TestDatabase } from '../support/store-database.ts';

let db: TestDatabase;

const TALKS: EvidenceSketch = {
  entities: {
    'Vladimir Putin': 'Person',
    'George Robertson': 'Person',
    NATO: 'Organization',
    Russia: 'Location',
  },
  claims: [
    {
      says: 'Vladimir Putin met George Robertson.',
      subject: 'Vladimir Putin',
      type: 'MET',
      object: 'George Robertson',
    },
    {
      says: 'Russia is no member of NATO.',
      subject: 'Russia',
      type: 'MEMBER_OF',
      object: 'NATO',
      polarity: 'denied',
    },
    {
      says: 'George Robertson may praise Russia.',
      subject: 'George Robertson',
      type: 'PRAISED',
      object: 'Russia',
      modality: 'planned',
    },
    {
      says: 'Vladimir Putin is said to have praised NATO.',
      subject: 'Vladimir Putin',
      type: 'PRAISED',
      object: 'NATO',
      modality: 'alleged',
    },
  ],
  outlet: 'First Wire',
  publishedAt: '2001-11-23',
};

const LATER: EvidenceSketch = {
  entities: { 'Vladimir Putin': 'Person', 'George Robertson': 'Person', Russia: 'Location' },
  claims: [
    {
      says: 'Again Vladimir Putin met George Robertson.',
      subject: 'Vladimir Putin',
      type: 'MET',
      object: 'George Robertson',
    },
    {
      says: 'Vladimir Putin leads Russia.',
      subject: 'Vladimir Putin',
      type: 'HEAD_OF_STATE',
      object: 'Russia',
    },
  ],
  outlet: 'Second Wire',
  publishedAt: '2001-12-01',
};

beforeAll(async () => {
  db = await openTestDatabase();
});
beforeEach(async () => {
  await db.store.reset();
  await ingest(TALKS);
});
afterAll(() => db.close());

async function ingest(sketch: EvidenceSketch) {
  const evidence = buildEvidence(sketch);
  await db.store.writeEvidence(evidence);
  await db.store.project();
  return evidence;
}

/** Typed relationships as "A -TYPE-> B", by Cypher alone. */
async function edges(): Promise<string[]> {
  const rows = await db.cypher(
    `MATCH (a:Entity)-[r]->(b:Entity)
     RETURN a.name + ' -' + type(r) + CASE WHEN type(r) = r.type THEN '' ELSE ':' + r.type END + '-> ' + b.name AS edge
     ORDER BY edge`,
  );
  // MET is symmetric: which end comes first hangs on ids.
  return rows
    .map(({ edge }) => String(edge).replace('George Robertson -MET-> Vladimir Putin', MEETING))
    .sort();
}

async function edgeId(type: string): Promise<EdgeId> {
  const [row] = await db.cypher('MATCH (n:Edge {type: $type}) RETURN n.id AS id ORDER BY id LIMIT 1', {
    type,
  });
  return row?.id as EdgeId;
}

async function refsOf(type: string): Promise<ClaimRef[]> {
  return (await db.store.run(edgeHolds, { ids: [await edgeId(type)] })).rows[0]?.refs ?? [];
}

async function entityRefs(name: string): Promise<ClusterRef[]> {
  const [row] = await db.cypher('MATCH (e:Entity {name: $name}) RETURN e.id AS id', { name });
  return (await db.store.run(clusterRefs, { id: String(row?.id) })).rows;
}

async function verdict(kind: 'accept' | 'reject' | 'unsure', type: string) {
  return db.store.decide({ kind, by: 'ana', reason: null, payload: { claims: await refsOf(type) } });
}

async function mergeOf(left: string, right: string) {
  const payload = { left: await entityRefs(left), right: await entityRefs(right), survivor: 'left' as const };
  return db.store.decide({ kind: 'merge', by: 'ana', reason: null, payload });
}

const MEETING = 'Vladimir Putin -MET-> George Robertson';
const UNDECIDED = [
  'George Robertson -PROPOSED:PRAISED-> Russia',
  'Russia -DENIED:MEMBER_OF-> NATO',
  'Vladimir Putin -ALLEGED:PRAISED-> NATO',
  MEETING,
];

describe('the graph', () => {
  it('C162: a typed pattern finds only what is asserted; the rest stands under its reading', async () => {
    expect(await edges()).toEqual(UNDECIDED);
    expect(await db.cypher('MATCH ()-[r:MEMBER_OF|PRAISED]->() RETURN r')).toEqual([]);
    const [labels] = await db.cypher("MATCH (e:Person {name: 'Vladimir Putin'}) RETURN labels(e) AS labels");
    expect(labels?.labels).toEqual(['Entity', 'Person']);
  });

  it('C162: an edge that comes to be asserted moves to its own type, with one relationship', async () => {
    await ingest({
      entities: { Russia: 'Location', NATO: 'Organization' },
      claims: [{ says: 'Russia joined NATO.', subject: 'Russia', type: 'MEMBER_OF', object: 'NATO' }],
      outlet: 'Third Wire',
    });
    const rows = await db.cypher(
      "MATCH (:Entity {name: 'Russia'})-[r]-(:Entity {name: 'NATO'}) RETURN type(r) AS type, r.disputed AS disputed",
    );
    expect(rows).toEqual([{ type: 'MEMBER_OF', disputed: true }]);
  });

  it('C162: a rejected edge is gone from Cypher, remembered in the log, and back when that is taken back', async () => {
    const before = await readGraph(db);
    const { decision, report } = await verdict('reject', 'MET');
    expect(report.patch.removeEdges).toHaveLength(1);
    expect(await db.cypher('MATCH ()-[r:MET]-() RETURN r')).toEqual([]);
    expect(
      await db.cypher('MATCH (d:Decision)-[:ABOUT]->(:Claim {type: "MET"}) RETURN d.kind AS kind'),
    ).toEqual([{ kind: 'reject' }]);
    await db.store.retract(decision.id, 'ana', 'my mistake');
    expect(await readGraph(db)).toEqual(before);
  });

  it('C162: new independent evidence brings a rejected edge back, marked, with the old verdict listed', async () => {
    await verdict('reject', 'MET');
    await ingest(LATER);
    const { rows } = await db.store.run(edgeDetail, { id: await edgeId('MET'), limit: 50 });
    expect(rows[0]?.edge).toMatchObject({ rejectedBefore: true, status: 'unreviewed', claims: 1 });
    expect(rows[0]?.decisions.map(({ kind }) => kind)).toEqual(['reject']);
  });

  it('C158: the degree of an entity counts its edges after every change', async () => {
    const degrees = () =>
      db.cypher(
        `MATCH (e:Entity) OPTIONAL MATCH (e)-[r]-(:Entity)
         WITH e, count(r) AS counted WHERE e.degree <> counted RETURN e.name, e.degree, counted`,
      );
    expect(await degrees()).toEqual([]);
    await ingest(LATER);
    expect(await degrees()).toEqual([]);
    const { decision } = await verdict('reject', 'MET');
    expect(await degrees()).toEqual([]);
    await mergeOf('NATO', 'Russia');
    expect(await degrees()).toEqual([]);
    await db.store.retract(decision.id, 'ana', null);
    expect(await degrees()).toEqual([]);
  });

  it('C158: a retyped entity has the label of its type alone', async () => {
    const [cluster] = await entityRefs('NATO');
    const payload = { cluster: cluster!, type: 'Group' };
    const { decision } = await db.store.decide({ kind: 'retype', by: 'ana', reason: null, payload });
    const labels = () => db.cypher("MATCH (e:Entity {name: 'NATO'}) RETURN labels(e) AS labels");
    expect(await labels()).toEqual([{ labels: ['Entity', 'Group'] }]);
    await db.store.retract(decision.id, 'ana', null);
    expect(await labels()).toEqual([{ labels: ['Entity', 'Organization'] }]);
  });
});

describe('decisions', () => {
  it('C159: have consecutive places in the log, also when two are made at once', async () => {
    const other = await db.another();
    const claims = await refsOf('MET');
    const decide = (store: typeof other) =>
      store.decide({
        kind: 'comment',
        by: 'ana',
        reason: null,
        payload: { clusters: [], claims, text: 'hm' },
      });
    const outcomes = await Promise.all([decide(db.store), decide(other), decide(db.store), decide(other)]);
    expect(outcomes.map(({ decision }) => decision.seq).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(outcomes.map(({ decision }) => decision.id)).size).toBe(4);
  });

  const NOWHERE = { start: 9000, end: 9001, quote: 'nowhere to be found' };
  const lostCluster = { ...NOWHERE, cluster: 'clu_none', document: 'doc_none' } as unknown as ClusterRef;
  const lostClaim = {
    claim: 'can_none',
    document: 'doc_none',
    type: 'MET',
    subject: NOWHERE,
    object: NOWHERE,
    quote: NOWHERE.quote,
  } as unknown as ClaimRef;
  const base = { by: 'ana', reason: null };
  const added = {
    type: 'MET',
    label: 'met',
    subject: lostCluster,
    object: lostCluster,
    polarity: 'asserted',
    modality: 'actual',
    title: null,
    date: null,
    datePrecision: null,
    evidence: null,
  } as const;
  it.each<[string, NewDecision]>([
    ['no claim', { ...base, kind: 'accept', payload: { claims: [] } }],
    ['a claim that is not there', { ...base, kind: 'reject', payload: { claims: [lostClaim] } }],
    [
      'an edit that changes nothing',
      { ...base, kind: 'edit', payload: { claims: [lostClaim], changes: {} } },
    ],
    [
      'an edit to an unknown type',
      { ...base, kind: 'edit', payload: { claims: [lostClaim], changes: { type: 'NOPE' } } },
    ],
    [
      'an unknown relation type',
      { ...base, reason: 'known', kind: 'add', payload: { ...added, type: 'MET]->()' } },
    ],
    ['an addition without text or reason', { ...base, kind: 'add', payload: added }],
    ['an addition between nobody', { ...base, reason: 'known', kind: 'add', payload: added }],
    [
      'a comment that says nothing',
      { ...base, kind: 'comment', payload: { clusters: [lostCluster], claims: [], text: ' ' } },
    ],
    [
      'a comment about nothing',
      { ...base, kind: 'comment', payload: { clusters: [], claims: [], text: 'hm' } },
    ],
    ['an empty tag', { ...base, kind: 'tag', payload: { clusters: [lostCluster], tag: '' } }],
    ['a tag on nothing', { ...base, kind: 'tag', payload: { clusters: [], tag: 'x' } }],
    [
      'a merge with one side',
      { ...base, kind: 'merge', payload: { left: [lostCluster], right: [], survivor: 'left' } },
    ],
    ['a keep-apart of nobody', { ...base, kind: 'keep-apart', payload: { left: [], right: [lostCluster] } }],
    ['a split of nothing', { ...base, kind: 'split', payload: { mentions: [], rest: [lostCluster] } }],
    [
      'a cluster that is not there',
      { ...base, kind: 'rename', payload: { cluster: lostCluster, name: 'X' } },
    ],
    ['an empty name', { ...base, kind: 'rename', payload: { cluster: lostCluster, name: ' ' } }],
    ['an unknown entity type', { ...base, kind: 'retype', payload: { cluster: lostCluster, type: 'Nope' } }],
    [
      'a retraction through decide',
      { ...base, kind: 'retract', payload: { decision: 'dec_x' as DecisionId } },
    ],
  ])('C159: with %s are refused and leave no trace', async (_what, decision) => {
    const before = await dumpDatabase(db);
    await expect(db.store.decide(decision)).rejects.toMatchObject({ code: 'DECISION_INVALID' });
    expect(await dumpDatabase(db)).toEqual(before);
  });

  it('C160: can be taken back once; taking that back brings them back', async () => {
    const rejected = await verdict('reject', 'MET');
    const undo = await db.store.retract(rejected.decision.id, 'ana', null);
    await expect(db.store.retract(rejected.decision.id, 'ben', null)).rejects.toMatchObject({
      code: 'DECISION_STALE',
    });
    const redo = await db.store.retract(undo.decision.id, 'ana', null);
    expect(await db.cypher('MATCH ()-[r:MET]-() RETURN r')).toEqual([]);
    await expect(db.store.retract(undo.decision.id, 'ana', null)).rejects.toMatchObject({
      code: 'DECISION_STALE',
    });
    await db.store.retract(redo.decision.id, 'ana', null);
    expect((await edges()).filter((edge) => edge.includes('-MET->'))).toHaveLength(1);
    const flags = await db.cypher('MATCH (d:Decision) RETURN d.retracted AS retracted ORDER BY d.seq');
    expect(flags.map(({ retracted }) => retracted)).toEqual([true, false, true, false]);
  });

  it('C171: that are tried again after a lost acknowledgement are in the log once', async () => {
    const work = { query: 'test', kind: 'system', timeoutMs: 60_000 } as const;
    const claims = await refsOf('MET');
    const fresh: NewDecision = { ...base, kind: 'accept', payload: { claims } };
    const stamp = { id: 'dec_once' as DecisionId, at: '2001-12-01T00:00:00.000Z' };
    const decide = () => db.connection.write((tx) => appendDecision(tx, fresh, stamp, SMALL_ONTOLOGY), work);
    expect(await decide()).toEqual(await decide());
    const undo = { ...stamp, id: 'dec_undo' as DecisionId };
    const retract = () =>
      db.connection.write((tx) => appendRetraction(tx, stamp.id, 'ana', null, undo), work);
    expect(await retract()).toEqual(await retract());
    expect(await db.cypher('MATCH (d:Decision) RETURN d.id AS id, d.seq AS seq ORDER BY seq')).toEqual([
      { id: 'dec_once', seq: 1 },
      { id: 'dec_undo', seq: 2 },
    ]);
  });

  it('C160: that are not there cannot be taken back', async () => {
    await expect(db.store.retract('dec_none' as DecisionId, 'ana', null)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('C160: a merge that is taken back leaves everything as it was', async () => {
    const before = await readGraph(db);
    const { decision } = await mergeOf('NATO', 'Russia');
    expect((await readGraph(db)).entities).toHaveLength(before.entities.length - 1);
    await db.store.retract(decision.id, 'ana', null);
    expect(await readGraph(db)).toEqual(before);
  });

  it('C168: hold on after a newer run of the same document, and are listed with its claims', async () => {
    await verdict('accept', 'MET');
    await ingest({ ...TALKS, version: '2.0.0' });
    const { rows } = await db.store.run(edgeDetail, { id: await edgeId('MET'), limit: 50 });
    expect(rows[0]?.edge.status).toBe('accepted');
    expect(rows[0]?.claims.map(({ extractor }) => extractor)).toEqual(['by-hand 2.0.0']);
    expect(rows[0]?.decisions.map(({ kind }) => kind)).toEqual(['accept']);
  });

  it('C168: that no longer find what they were about are listed until they do', async () => {
    const { decision } = await verdict('accept', 'MET');
    const blind = buildEvidence({ ...TALKS, version: '2.0.0' });
    await db.store.writeEvidence({ ...blind, claims: blind.claims.slice(1) });
    await db.store.project();
    const lost = (await db.store.run(lostDecisions, {})).rows;
    expect(lost.map((row) => [row.decision.id, row.lost])).toEqual([[decision.id, [TALKS.claims[0]!.says]]]);
    expect((await db.store.rebuild()).lost.map((row) => row.decision)).toEqual([decision.id]);
    await ingest({ ...TALKS, version: '3.0.0' });
    expect((await db.store.run(lostDecisions, {})).rows).toEqual([]);
  });

  it('C168: an edge that an analyst added can be judged by its addition', async () => {
    const [subject] = await entityRefs('Vladimir Putin');
    const [object] = await entityRefs('Russia');
    await db.store.decide({
      by: 'ana',
      reason: 'everybody knows',
      kind: 'add',
      payload: { ...added, type: 'HEAD_OF_STATE', label: 'leads', subject: subject!, object: object! },
    });
    const id = await edgeId('HEAD_OF_STATE');
    const detail = (await db.store.run(edgeDetail, { id, limit: 10 })).rows[0];
    expect(detail?.edge).toMatchObject({ origin: 'analyst', claims: 0, label: 'leads' });
    expect(detail?.additions.map(({ reason }) => reason)).toEqual(['everybody knows']);
    await verdict('accept', 'HEAD_OF_STATE');
    const judged = (await db.store.run(edgeDetail, { id, limit: 10 })).rows[0];
    expect(judged?.edge.status).toBe('accepted');
    expect(judged?.decisions.map(({ kind }) => kind)).toEqual(['accept']);
    await verdict('reject', 'HEAD_OF_STATE');
    expect(await db.cypher('MATCH ()-[r:HEAD_OF_STATE]->() RETURN r')).toEqual([]);
  });
});

describe('rebuild and reset', () => {
  it('C161: a rebuild gives the same graph, whatever was done to the stored one', async () => {
    await ingest(LATER);
    await verdict('accept', 'HEAD_OF_STATE');
    await mergeOf('NATO', 'Russia');
    const before = await dumpDatabase(db);
    expect(await db.store.rebuild()).toEqual({ lost: [] });
    expect(await dumpDatabase(db)).toEqual(before);
    await db.cypher("MATCH (e:Entity) SET e.name = 'spoilt'");
    await db.cypher("CREATE (:Entity {id: 'stray', name: 'stray'})");
    await db.cypher('MATCH (n:Edge) WITH n LIMIT 1 DETACH DELETE n');
    await db.store.rebuild();
    expect(await dumpDatabase(db)).toEqual(before);
  });

  it('C163: what a killed process left to do is done by the next projection', async () => {
    const before = await dumpDatabase(db);
    await db.store.reset();
    await db.store.writeEvidence(buildEvidence(TALKS));
    const restarted = await db.another();
    expect((await restarted.project()).entities).toHaveLength(4);
    expect(await dumpDatabase(db)).toEqual(before);
    expect(await restarted.project()).toMatchObject({ entities: [], edges: [] });
    expect(await db.cypher('MATCH (m:RelataDirty) RETURN m')).toEqual([]);
  });

  it('C163: a projection that is stopped half-way leaves the graph and the marks as they were', async () => {
    await db.store.writeEvidence(buildEvidence(LATER));
    const before = await dumpDatabase(db);
    const half = db.connection.write(
      async (tx) => {
        await tx.run('MATCH (m:RelataDirty) DELETE m');
        await projectDirty(
          tx,
          { clusters: [], documents: [buildEvidence(LATER).document.id] },
          SMALL_ONTOLOGY,
        );
        throw new Error('killed before the commit');
      },
      { query: 'test', kind: 'system', timeoutMs: 60_000 },
    );
    await expect(half).rejects.toThrow('killed before the commit');
    expect(await dumpDatabase(db)).toEqual(before);
    expect((await db.store.project()).edges).not.toEqual([]);
  });

  it('C164: a rebuild that was killed is finished by whoever projects next', async () => {
    await ingest(LATER);
    const before = await dumpDatabase(db);
    const work = { query: 'test', kind: 'system', timeoutMs: 60_000 } as const;
    await db.connection.write(beginRebuild, work);
    expect(await db.connection.write(rebuildStep, work)).toBe(false);
    expect(await edges()).not.toEqual(UNDECIDED);
    await db.store.project();
    expect(await dumpDatabase(db)).toEqual(before);
  });

  it('C165: reset deletes everything of ours and nothing else, and the database is ready again', async () => {
    await db.cypher("CREATE (:Unrelated {id: 'theirs'})-[:KNOWS]->(:Unrelated {id: 'too'})");
    await verdict('accept', 'MET');
    await db.store.reset();
    const left = await db.cypher(
      'MATCH (n) WHERE NOT n:RelataMeta AND NOT n:RelataLock RETURN labels(n) AS labels ORDER BY n.id',
    );
    expect(left).toEqual([{ labels: ['Unrelated'] }, { labels: ['Unrelated'] }]);
    expect((await db.store.migrate()).applied).toEqual([]);
    await ingest(TALKS);
    expect((await verdict('accept', 'MET')).decision.seq).toBe(1);
    await db.cypher('MATCH (n:Unrelated) DETACH DELETE n');
  });
});

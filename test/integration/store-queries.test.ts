// What the read queries answer, against the schemas of the HTTP contract and against the graph that is there.
import type Type from 'typebox';
import { Value } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listDecisions } from '#cypher/queries/decisions/list.ts';
import { documentDetail } from '#cypher/queries/documents/detail.ts';
import { edgeDetail } from '#cypher/queries/edges/detail.ts';
import { edgeHolds } from '#cypher/queries/edges/holds.ts';
import { clusterRefs } from '#cypher/queries/entities/cluster-refs.ts';
import { entityDetail } from '#cypher/queries/entities/detail.ts';
import { searchEntities } from '#cypher/queries/entities/search.ts';
import { exportClaims } from '#cypher/queries/export/claims.ts';
import { exportDecisions } from '#cypher/queries/export/decisions.ts';
import { exportDocuments } from '#cypher/queries/export/documents.ts';
import { exportEdges } from '#cypher/queries/export/edges.ts';
import { exportEntities } from '#cypher/queries/export/entities.ts';
import { type NeighboursParams, neighbours } from '#cypher/queries/graph/neighbours.ts';
import { overview } from '#cypher/queries/graph/overview.ts';
import { subgraph } from '#cypher/queries/graph/subgraph.ts';
import type {
  DocumentDetailRow,
  EdgeDetailRow,
  EntityDetailRow,
  StatsRow,
  SubgraphRow,
} from '#cypher/queries/rows.ts';
import { searchSentences } from '#cypher/queries/sentences/search.ts';
import { stats } from '#cypher/queries/stats/stats.ts';
import type { QueryDescriptor } from '#cypher/store/index.ts';
import {
  DecisionSchema,
  type DocumentDetailDto,
  DocumentDetailSchema,
  type EdgeDetailDto,
  EdgeDetailSchema,
  type EntityDetailDto,
  EntityDetailSchema,
  type SubgraphDto,
  SubgraphSchema,
} from '#server/contract/graph.ts';
import { SearchResultSchema, type StatsDto, StatsSchema } from '#server/contract/requests.ts';

import { buildEvidence } from '../support/evidence-builder.ts';
import { openTestDatabase, type TestDatabase } from '../support/store-database.ts';

/** That rows can be sent as they are is checked by the compiler. */
function sendable(
  row: SubgraphRow | EdgeDetailRow | EntityDetailRow | DocumentDetailRow | StatsRow,
): SubgraphDto | EdgeDetailDto | EntityDetailDto | DocumentDetailDto | StatsDto {
  return row;
}

const FIRST = buildEvidence({
  entities: {
    'Vladimir Putin|Putin': 'Person',
    'George Robertson': 'Person',
    'Recep Çağlar': 'Person',
    NATO: 'Organization',
    Russia: 'Location',
  },
  claims: [
    {
      says: 'Vladimir Putin met George Robertson.',
      subject: 'Vladimir Putin',
      type: 'MET',
      object: 'George Robertson',
      trigger: 'met',
      date: '2001-11-22',
      confidence: 0.9,
    },
    {
      says: 'NATO says Russia is no member of NATO.',
      subject: 'Russia',
      type: 'MEMBER_OF',
      object: 'NATO',
      polarity: 'denied',
      attributedTo: 'NATO',
      confidence: 0.6,
    },
    { says: 'Putin praised NATO.', subject: 'Putin', type: 'PRAISED', object: 'NATO', confidence: 0.5 },
    {
      says: 'Recep Çağlar praised Putin.',
      subject: 'Recep Çağlar',
      type: 'PRAISED',
      object: 'Putin',
      confidence: 0.7,
    },
  ],
  title: 'Talks',
  outlet: 'First Wire',
  publishedAt: '2001-11-23',
});

const SECOND = buildEvidence({
  entities: { 'Vladimir Putin': 'Person', Russia: 'Location', 'George Robertson': 'Person' },
  claims: [
    {
      says: 'Vladimir Putin leads Russia.',
      subject: 'Vladimir Putin',
      type: 'HEAD_OF_STATE',
      object: 'Russia',
      title: 'president',
    },
    {
      says: 'Vladimir Putin met George Robertson again.',
      subject: 'Vladimir Putin',
      type: 'MET',
      object: 'George Robertson',
    },
  ],
  outlet: 'Second Wire',
  publishedAt: '2001-12-01',
});

let db: TestDatabase;
const ids: Record<string, string> = {};

beforeAll(async () => {
  db = await openTestDatabase();
  await db.store.writeEvidence(FIRST);
  await db.store.writeEvidence(SECOND);
  await db.store.project();
  for (const { id, name } of await db.cypher('MATCH (e:Entity) RETURN e.id AS id, e.name AS name')) {
    ids[String(name)] = String(id);
  }
  const claims = (await db.store.run(edgeHolds, { ids: [await edgeId('MET')] })).rows[0]?.refs ?? [];
  await db.store.decide({ kind: 'accept', by: 'ana', reason: 'seen', payload: { claims } });
});
afterAll(() => db.close());

async function edgeId(type: string): Promise<string> {
  const [row] = await db.cypher('MATCH (n:Edge {type: $type}) RETURN n.id AS id', { type });
  return String(row?.id);
}

async function one<Params extends Record<string, unknown>, Row>(
  query: QueryDescriptor<Params, Row>,
  params: Params,
): Promise<Row> {
  const { rows } = await db.store.run(query, params);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

function expectShape(schema: Type.TSchema, value: unknown): void {
  expect(
    Value.Errors(schema, value).map(({ instancePath, message }) => `${instancePath} ${message}`),
  ).toEqual([]);
}

const PUTIN = 'Vladimir Putin';

describe('search', () => {
  it.each([
    ['putin', PUTIN],
    ['Vladimir Putin', PUTIN],
    ['  PUTIN   vladimir', PUTIN],
    ['vlad', PUTIN],
    ['Vladimr Putn', PUTIN],
    ['Caglar', 'Recep Çağlar'],
    ['çağ', 'Recep Çağlar'],
    ['ROBERTSON', 'George Robertson'],
    ['nat', 'NATO'],
  ])('C155: %j finds %s', async (q, name) => {
    const { rows } = await db.store.run(searchEntities, { q, limit: 5 });
    expect(rows[0]?.entity.name).toBe(name);
  });

  it.each(['zzz', 'Putin Robertson', '***', '', '   '])('C155: %j finds nobody', async (q) => {
    expect((await db.store.run(searchEntities, { q, limit: 5 })).rows).toEqual([]);
  });

  it('C155: says which name matched', async () => {
    const { rows } = await db.store.run(searchEntities, { q: 'putin', limit: 5 });
    expect(rows[0]?.matched).toBe(PUTIN);
  });

  it.each([
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
    'name:putin AND (x OR y)',
    '"putin',
    '/putin[/',
    'putin~0.5^99999999999',
    'AND OR NOT TO',
    '[a TO z]',
    '*putin',
    "putin') YIELD node MATCH (n) DETACH DELETE n //",
    '\u0000\ud800\uffff',
    '\u202eputin',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  ])('C155: %j is a safe search', async (q) => {
    await expect(db.store.run(searchEntities, { q, limit: 5 })).resolves.toBeDefined();
    await expect(db.store.run(searchSentences, { q, limit: 5 })).resolves.toBeDefined();
  });

  it('C155: a word of five thousand letters is a safe search', async () => {
    const q = 'x'.repeat(5000);
    expect((await db.store.run(searchEntities, { q, limit: 5 })).rows).toEqual([]);
    expect((await db.store.run(searchSentences, { q, limit: 5 })).rows).toEqual([]);
  });

  it('C155: finds sentences that hold every word, the last one as a beginning', async () => {
    const found = async (q: string) =>
      (await db.store.run(searchSentences, { q, limit: 5 })).rows.map(({ text }) => text);
    expect(await found('praised nat')).toEqual(['Putin praised NATO.']);
    expect(await found('leads russia')).toEqual(['Vladimir Putin leads Russia.']);
    expect(await found('leads nato')).toEqual([]);
  });

  it('C156: answers in the shape of the contract', async () => {
    const entities = (await db.store.run(searchEntities, { q: 'putin', limit: 5 })).rows;
    const sentences = (await db.store.run(searchSentences, { q: 'putin', limit: 5 })).rows;
    expect(sentences.length).toBeGreaterThan(1);
    expectShape(SearchResultSchema, { entities, sentences });
  });
});

describe('the graph', () => {
  it('C156: is overviewed from its best-connected entities, with what the limit cut', async () => {
    const all = await one(overview, { limit: 100 });
    expectShape(SubgraphSchema, sendable(all));
    expect(all).toMatchObject({ truncated: 0 });
    expect(all.entities.map(({ name }) => name).sort()).toEqual(Object.keys(ids).sort());
    expect(all.edges).toHaveLength(5);
    expect(all.entities[0]).toMatchObject({ name: PUTIN, degree: 4 });
    const two = await one(overview, { limit: 2 });
    expect(two.truncated).toBe(3);
    const shown = new Set(two.entities.map(({ id }) => id));
    expect(two.edges.length).toBeGreaterThan(0);
    expect(two.edges.every(({ subject, object }) => shown.has(subject) && shown.has(object))).toBe(true);
  });

  it('C290: is overviewed without entities that would stand alone', async () => {
    for (const limit of [2, 3, 4, 5]) {
      const { entities, edges, truncated } = await one(overview, { limit });
      const ends = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
      expect(entities.filter(({ id }) => !ends.has(id))).toEqual([]);
      expect(entities.length + truncated).toBe(Object.keys(ids).length);
    }
  });

  it('C157: answers for a merged entity, and for any cluster, under the present entity', async () => {
    const [left, right] = [ids.NATO!, ids.Russia!];
    const refs = async (id: string) => (await db.store.run(clusterRefs, { id })).rows;
    const { decision } = await db.store.decide({
      kind: 'merge',
      by: 'ana',
      reason: null,
      payload: { left: await refs(left), right: await refs(right), survivor: 'left' },
    });
    const merged = await one(subgraph, { ids: [left, right] });
    expect(merged.entities).toHaveLength(1);
    const second = SECOND.clusters.find(({ name }) => name === 'Russia')!.id;
    expect((await one(subgraph, { ids: [second] })).entities).toEqual(merged.entities);
    expect(
      (await one(entityDetail, { id: second, symmetric: [], properties: [], propertyHolders: [], limit: 10 }))
        .entity,
    ).toEqual(merged.entities[0]);
    await db.store.retract(decision.id, 'ana', null);
    expect((await one(subgraph, { ids: [left, right] })).entities).toHaveLength(2);
  });

  it('C156: gives a subgraph with the edges among its entities alone, and nothing for unknown ids', async () => {
    const row = await one(subgraph, { ids: [ids[PUTIN]!, ids.Russia!, 'clu_none'] });
    expectShape(SubgraphSchema, row);
    expect(row.edges.map(({ type }) => type)).toEqual(['HEAD_OF_STATE']);
    expect(await one(subgraph, { ids: ['clu_none'] })).toEqual({ entities: [], edges: [], truncated: 0 });
  });

  const ask = (more: Partial<NeighboursParams> = {}) =>
    one(neighbours, {
      id: ids[PUTIN]!,
      limit: 10,
      types: null,
      direction: 'both',
      order: 'confidence',
      symmetric: ['MET'],
      ...more,
    });
  const names = async (more: Partial<NeighboursParams>) =>
    (await ask(more)).graph.entities.map(({ name }) => name);

  it('C158: gives neighbours up to a limit, the edges among all of them, and how many were cut', async () => {
    const { centre, graph } = await ask();
    expectShape(SubgraphSchema, graph);
    expect(centre.name).toBe(PUTIN);
    expect(graph.entities).toHaveLength(4);
    expect(graph.edges.map(({ type }) => type)).toContain('MEMBER_OF');
    expect(graph.truncated).toBe(0);
    const cut = await ask({ limit: 1 });
    expect(cut.graph.entities.map(({ name }) => name)).toEqual(['George Robertson']);
    expect(cut.graph.truncated).toBe(3);
    expect(cut.graph.edges.map(({ type }) => type)).toEqual(['MET']);
  });

  it.each<[Partial<NeighboursParams>, string[]]>([
    [{ order: 'name' }, ['George Robertson', 'NATO', 'Recep Çağlar', 'Russia']],
    [{ order: 'claims', limit: 1 }, ['George Robertson']],
    [{ order: 'recent', limit: 1 }, ['Russia']],
    [{ types: ['PRAISED'], order: 'name' }, ['NATO', 'Recep Çağlar']],
    [{ types: ['PRAISED'], direction: 'out' }, ['NATO']],
    [{ types: ['PRAISED'], direction: 'in' }, ['Recep Çağlar']],
    [{ types: ['MET'], direction: 'in' }, ['George Robertson']],
    [{ types: ['MET'], direction: 'out' }, ['George Robertson']],
    [{ types: [] }, []],
  ])('C158: neighbours for %j are %j', async (params, expected) => {
    expect(await names(params)).toEqual(expected);
  });

  it('C158: an unknown id has no neighbours', async () => {
    const params = { limit: 1, types: null, direction: 'both', order: 'name', symmetric: [] } as const;
    expect((await db.store.run(neighbours, { ...params, symmetric: [], id: 'clu_none' })).rows).toEqual([]);
  });
});

describe('details', () => {
  it('C156: an entity has its relations by direction, documents, links and decisions', async () => {
    const row = await one(entityDetail, {
      id: ids[PUTIN]!,
      symmetric: ['MET'],
      properties: [],
      propertyHolders: [],
      limit: 50,
    });
    expectShape(EntityDetailSchema, row);
    expect(row.relations).toEqual([
      { type: 'HEAD_OF_STATE', direction: 'out', count: 1 },
      { type: 'MET', direction: 'out', count: 1 },
      { type: 'PRAISED', direction: 'in', count: 1 },
      { type: 'PRAISED', direction: 'out', count: 1 },
    ]);
    expect(row.documents.map(({ outlet }) => outlet)).toEqual(['Second Wire', 'First Wire']);
    expect(row.links.map(({ cluster }) => cluster).sort()).toEqual(
      [...FIRST.clusters, ...SECOND.clusters]
        .filter(({ name }) => name === PUTIN)
        .map(({ id }) => id)
        .sort(),
    );
    const limited = await one(entityDetail, {
      id: ids[PUTIN]!,
      symmetric: [],
      properties: [],
      propertyHolders: [],
      limit: 1,
    });
    expect([limited.documents, limited.links].map((list) => list.length)).toEqual([1, 1]);
  });

  it('C156: an edge has its claims with sentence, spans, source and extractor, and its decisions', async () => {
    const row = await one(edgeDetail, { id: await edgeId('MET'), limit: 50 });
    expectShape(EdgeDetailSchema, row);
    expect(row.edge).toMatchObject({
      status: 'accepted',
      claims: 2,
      documents: 2,
      sources: 2,
      firstDate: '2001-11-22',
    });
    expect(row.decisions).toMatchObject([{ kind: 'accept', by: 'ana', reason: 'seen', retracted: false }]);
    const claim = row.claims.at(-1)!;
    const quote = ({ start, end }: { start: number; end: number }) => FIRST.document.text.slice(start, end);
    expect([claim.sentence, claim.subject, claim.trigger!, claim.object].map(quote)).toEqual([
      'Vladimir Putin met George Robertson.',
      'Vladimir Putin',
      'met',
      'George Robertson',
    ]);
    expect(claim).toMatchObject({
      subjectEntity: ids[PUTIN],
      objectEntity: ids['George Robertson'],
      extractor: 'by-hand 1.0.0',
    });
    const denial = await one(edgeDetail, { id: await edgeId('MEMBER_OF'), limit: 50 });
    expect(denial.claims).toMatchObject([
      { polarity: 'denied', attribution: { entity: ids.NATO, name: 'NATO' }, trigger: null },
    ]);
    expect((await db.store.run(edgeDetail, { id: 'ed_none', limit: 1 })).rows).toEqual([]);
  });

  it('C156: a document has its sentences, its mentions with entities and its claims with edges', async () => {
    const row = await one(documentDetail, { id: FIRST.document.id });
    expectShape(DocumentDetailSchema, row);
    expect(row.document.text).toBe(FIRST.document.text);
    expect(row.sentences).toHaveLength(FIRST.sentences.length);
    expect(row.mentions).toHaveLength(FIRST.mentions.length);
    expect(row.mentions[0]).toMatchObject({ start: 0, end: 14, entities: [ids[PUTIN]] });
    expect(row.claims).toHaveLength(FIRST.claims.length);
    expect(row.claims[0]).toMatchObject({ type: 'MET', edge: await edgeId('MET') });
  });

  it('C156: a mention that a split moved is of the entity where it is now', async () => {
    const mention = FIRST.mentions.find(({ text, start }) => text === 'Putin' && start > 0)!;
    const rest = (await db.store.run(clusterRefs, { id: ids[PUTIN]! })).rows;
    const { decision } = await db.store.decide({
      kind: 'split',
      by: 'ana',
      reason: null,
      payload: {
        mentions: [{ document: FIRST.document.id, start: mention.start, end: mention.end, quote: 'Putin' }],
        rest,
      },
    });
    const at = async () => (await one(documentDetail, { id: FIRST.document.id })).mentions;
    const moved = (await at()).find(({ start }) => start === mention.start)!;
    expect(moved.entities).toHaveLength(1);
    expect(moved.entities[0]).not.toBe(ids[PUTIN]);
    const other = await one(entityDetail, {
      id: moved.entities[0]!,
      symmetric: [],
      properties: [],
      propertyHolders: [],
      limit: 10,
    });
    expectShape(EntityDetailSchema, other);
    expect(other.entity.mentions).toBe(1);
    await db.store.retract(decision.id, 'ana', null);
    expect((await at()).find(({ start }) => start === mention.start)!.entities).toEqual([ids[PUTIN]]);
    expect(await db.cypher('MATCH (c:RelataVirtual) RETURN c')).toEqual([]);
  });

  it('C156: decisions are listed newest first, a page at a time', async () => {
    const { rows } = await db.store.run(listDecisions, { before: null, limit: 100 });
    for (const row of rows) expectShape(DecisionSchema, row);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => rows.length - at));
    const page = await db.store.run(listDecisions, { before: 2, limit: 100 });
    expect(page.rows.map(({ seq }) => seq)).toEqual([1]);
  });

  it('C156: stats count what is there', async () => {
    const row = await one(stats, {});
    expectShape(StatsSchema, row);
    expect(row).toMatchObject({ documents: 2, entities: 5, edges: 5, claims: 6, sentences: 6 });
    expect(row.entityTypes).toContainEqual({ type: 'Person', count: 3 });
    expect(row.relationTypes[0]).toEqual({ type: 'PRAISED', count: 2 });
  });

  it('C156: exports give everything once, in pages', async () => {
    async function pages<Row>(
      query: QueryDescriptor<{ after: string; limit: number }, Row>,
      idOf: (row: Row) => string,
    ) {
      const found: string[] = [];
      for (let after = ''; ; after = found.at(-1)!) {
        const { rows } = await db.store.run(query, { after, limit: 2 });
        if (rows.length === 0) return found;
        expect(rows.length).toBeLessThanOrEqual(2);
        found.push(...rows.map(idOf));
      }
    }
    const inOrder = async (label: string) =>
      (await db.cypher(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => String(id));
    expect(await pages(exportDocuments, ({ id }) => id)).toEqual(await inOrder('Document'));
    expect(await pages(exportClaims, ({ id }) => id)).toEqual(await inOrder('Claim'));
    expect(await pages(exportEntities, ({ id }) => id)).toEqual(await inOrder('Entity'));
    expect(await pages(exportEdges, ({ edge }) => edge.id)).toEqual(await inOrder('Edge'));
    const { rows } = await db.store.run(exportDecisions, { after: 0, limit: 100 });
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, at) => at + 1));
    expect(rows[0]).toMatchObject({ kind: 'accept', payload: { claims: expect.any(Array) } });
  });
});

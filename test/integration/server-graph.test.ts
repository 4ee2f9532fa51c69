// Reading over HTTP on a real database: every answer against its schema, and what it says against what was written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type EdgeEvidenceDto, EdgeEvidenceSchema } from '#server/contract/edge-evidence.ts';
import {
  type DocumentDetailDto,
  DocumentDetailSchema,
  type EdgeDetailDto,
  EdgeDetailSchema,
  type EntityDetailDto,
  EntityDetailSchema,
  type SubgraphDto,
  SubgraphSchema,
} from '#server/contract/graph.ts';
import { type OntologyDto, OntologySchema } from '#server/contract/ontology.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import {
  type HealthDto,
  HealthSchema,
  type NeighboursDto,
  NeighboursSchema,
  type SearchResultDto,
  SearchResultSchema,
  type StatsDto,
  StatsSchema,
} from '#server/contract/requests.ts';

import { openTestServer, SAYS, type TestServer } from '../support/server-app.ts';

let server: TestServer;
let graph: SubgraphDto;

beforeAll(async () => {
  server = await openTestServer();
  graph = await server.get(PATHS.overview, SubgraphSchema);
});

afterAll(() => server.close());

const idOf = (name: string) => graph.entities.find((entity) => entity.name === name)!.id;
const edgeOf = (type: string) => graph.edges.find((edge) => edge.type === type)!;

describe('state', () => {
  it('S7: health and ready name the server, the database and the model', async () => {
    for (const path of [PATHS.health, PATHS.ready]) {
      const health = await server.get<HealthDto>(path, HealthSchema);
      expect(health).toMatchObject({ status: 'ok', version: '1.2.3', neo4j: { reachable: true } });
      expect(health.neo4j.version).toMatch(/^\d+\.\d+/);
    }
  });

  it('S30: stats count what is there, by type', async () => {
    const stats = await server.get<StatsDto>(PATHS.stats, StatsSchema);
    expect(stats).toMatchObject({
      documents: 3,
      sentences: 7,
      claims: 6,
      decisions: 0,
      edges: graph.edges.length,
    });
    expect(stats.entityTypes).toContainEqual({ type: 'Person', count: 2 });
    expect(stats.relationTypes).toContainEqual({ type: 'MET', count: 1 });
    expect(stats.lastIngest).not.toBeNull();
  });

  it('S31: the ontology has every type with its colours', async () => {
    const ontology = await server.get<OntologyDto>(PATHS.ontology, OntologySchema);
    const met = ontology.relationTypes.find(({ id }) => id === 'MET');
    expect(met).toMatchObject({
      symmetric: true,
      color: { light: expect.any(String), dark: expect.any(String) },
    });
    expect(ontology.entityTypes.map(({ id }) => id)).toContain('Person');
  });
});

describe('graph', () => {
  it('S32: the overview has the best connected first, all edges among them, and says what was cut', async () => {
    expect(graph.truncated).toBe(0);
    expect(graph.entities[0]?.name).toBe('Vladimir Putin');
    const ids = new Set(graph.entities.map(({ id }) => id));
    for (const { subject, object } of graph.edges) expect(ids.has(subject) && ids.has(object)).toBe(true);
    expect(edgeOf('MET')).toMatchObject({ reading: 'asserted', claims: 2, documents: 2, sources: 2 });
    expect(edgeOf('MEMBER_OF')).toMatchObject({ reading: 'denied', status: 'unreviewed' });
    const two = await server.get<SubgraphDto>(`${PATHS.overview}?limit=2`, SubgraphSchema);
    expect(two.entities).toHaveLength(2);
    expect(two.truncated).toBe(graph.entities.length - 2);
  });

  it('S33: a subgraph has the named entities with the edges among them, once, and leaves out ids of nothing', async () => {
    const putin = idOf('Vladimir Putin');
    const russia = idOf('Russia');
    const entities = [putin, russia, putin, 'ent_nothing'];
    const answer = await server.post<SubgraphDto>(PATHS.subgraph, { entities }, SubgraphSchema);
    expect(answer.entities.map(({ id }) => id).sort()).toEqual([putin, russia].sort());
    expect(answer.edges.map(({ type }) => type)).toEqual(['HEAD_OF_STATE_OF']);
  });

  it('S33: an id of any member answers as its present entity', async () => {
    const clusters = server.evidence.flatMap((document) =>
      document.clusters.filter(({ name }) => name === 'Vladimir Putin').map(({ id }) => id),
    );
    expect(clusters).toHaveLength(3);
    for (const cluster of clusters) {
      const detail = await server.get<EntityDetailDto>(pathFor(PATHS.entity, cluster), EntityDetailSchema);
      expect(detail.entity.id).toBe(idOf('Vladimir Putin'));
    }
  });

  it('S34: an entity has its relations by type, documents, and why its parts belong together', async () => {
    const detail = await server.get<EntityDetailDto>(
      pathFor(PATHS.entity, idOf('Vladimir Putin')),
      EntityDetailSchema,
    );
    expect(detail.relations).toEqual(
      expect.arrayContaining([
        { type: 'MET', direction: 'out', count: 1 },
        { type: 'HEAD_OF_STATE_OF', direction: 'out', count: 1 },
      ]),
    );
    expect(detail.documents).toHaveLength(3);
    expect(detail.links).toHaveLength(3);
    for (const link of detail.links) expect(link.why).not.toBe('');
  });

  it('S35: neighbours are chosen by type, direction and limit, and what was cut is counted', async () => {
    const path = pathFor(PATHS.neighbours, idOf('Vladimir Putin'));
    const names = async (query: string) => {
      const { centre, graph: around } = await server.get<NeighboursDto>(`${path}${query}`, NeighboursSchema);
      expect(centre.name).toBe('Vladimir Putin');
      return { names: around.entities.map(({ name }) => name).sort(), truncated: around.truncated };
    };
    expect(await names('')).toEqual({ names: ['George Robertson', 'Russia'], truncated: 0 });
    expect(await names('?types=HEAD_OF_STATE_OF')).toEqual({ names: ['Russia'], truncated: 0 });
    expect(await names('?types=MET,THANKED&direction=in')).toEqual({
      names: ['George Robertson'],
      truncated: 0,
    });
    expect(await names('?types=THANKED&direction=in')).toEqual({ names: [], truncated: 0 });
    expect(await names('?limit=1&order=claims')).toEqual({ names: ['George Robertson'], truncated: 1 });
  });

  it('S35: a relation type that there is not is refused by name', async () => {
    const path = pathFor(PATHS.neighbours, idOf('Russia'));
    const problem = await server.refused(`${path}?types=MET,NOT_A_TYPE`, 400, 'REQUEST_INVALID');
    expect(problem.detail).toContain('NOT_A_TYPE');
  });
});

describe('search', () => {
  it.each(['Putin', 'vladimir', 'puti', 'Robertson'])('S36: %s finds the person', async (q) => {
    const found = await server.get<SearchResultDto>(`${PATHS.search}?q=${q}`, SearchResultSchema);
    expect(found.entities[0]?.entity.type).toBe('Person');
  });

  it('S36: words find their sentence with its place in its document', async () => {
    const found = await server.get<SearchResultDto>(`${PATHS.search}?q=thanked%20coming`, SearchResultSchema);
    expect(found.sentences.map(({ text }) => text)).toEqual([SAYS.thanked]);
    const [{ document, start, end }] = found.sentences as [SearchResultDto['sentences'][number]];
    const { document: whole } = await server.get<DocumentDetailDto>(
      pathFor(PATHS.document, document.id),
      DocumentDetailSchema,
    );
    expect(whole.text.slice(start, end)).toBe(SAYS.thanked);
  });

  it('S36: the limit holds for both lists', async () => {
    const found = await server.get<SearchResultDto>(`${PATHS.search}?q=putin&limit=1`, SearchResultSchema);
    expect(found.entities).toHaveLength(1);
    expect(found.sentences).toHaveLength(1);
  });
});

describe('evidence', () => {
  it('S149: tells the claims behind many edges by reference, the same as one by one', async () => {
    const ids = graph.edges.map(({ id }) => id);
    const answer = await server.post<EdgeEvidenceDto>(
      PATHS.edgeEvidence,
      { edges: [...ids, 'edge_of_nothing'] },
      EdgeEvidenceSchema,
    );
    expect(answer.edges.map(({ id }) => id)).toEqual(ids);
    for (const { id, claims } of answer.edges) {
      const { claims: whole } = await server.get<EdgeDetailDto>(pathFor(PATHS.edge, id), EdgeDetailSchema);
      const refs = whole.map(({ id: claim, document, sentence: { id: sentence, start, end } }) => ({
        id: claim,
        document: document.id,
        sentence,
        start,
        end,
      }));
      expect(claims).toHaveLength(refs.length);
      expect(claims).toEqual(expect.arrayContaining(refs));
    }
    await server.refused(
      { method: 'POST', url: PATHS.edgeEvidence, payload: { edges: [] } },
      400,
      'REQUEST_INVALID',
    );
  });

  it('S140: an edge names the outlets of the documents that state it, each once, wherever it is answered', async () => {
    for (const edge of graph.edges) {
      const detail = await server.get<EdgeDetailDto>(pathFor(PATHS.edge, edge.id), EdgeDetailSchema);
      const named = detail.claims.flatMap(({ document }) => document.outlet ?? []);
      expect(edge.outlets).toEqual([...new Set(named)].sort());
      expect(detail.edge.outlets).toEqual(edge.outlets);
    }
    expect(edgeOf('MET').outlets.length).toBeGreaterThan(0);
  });

  it('S37: an edge shows each sentence that says it, with subject, trigger and object marked', async () => {
    const detail = await server.get<EdgeDetailDto>(pathFor(PATHS.edge, edgeOf('MET').id), EdgeDetailSchema);
    expect(detail.claims).toHaveLength(2);
    for (const claim of detail.claims) {
      const { document } = await server.get<DocumentDetailDto>(
        pathFor(PATHS.document, claim.document.id),
        DocumentDetailSchema,
      );
      const words = ({ start, end }: { start: number; end: number }) => document.text.slice(start, end);
      expect(words(claim.sentence)).toBe(claim.sentence.text);
      expect([SAYS.met, SAYS.metAgain]).toContain(claim.sentence.text);
      const names = [words(claim.subject), words(claim.object)].sort();
      expect(names).toEqual(['George Robertson', 'Vladimir Putin']);
      expect(['met', 'held talks with']).toContain(words(claim.trigger!));
      expect(claim.extractor).toContain('by-hand');
    }
  });

  it('S37: a denied edge says who denies it', async () => {
    const detail = await server.get<EdgeDetailDto>(
      pathFor(PATHS.edge, edgeOf('MEMBER_OF').id),
      EdgeDetailSchema,
    );
    expect(detail.claims[0]).toMatchObject({
      polarity: 'denied',
      attribution: { entity: idOf('Vladimir Putin'), name: 'Vladimir Putin' },
    });
    expect(detail.subject.name).toBe('Russia');
    expect(detail.object.name).toBe('NATO');
  });

  it('S38: a document has its sentences, mentions and claims at their places, each claim with its edge', async () => {
    const [written] = server.evidence;
    const detail = await server.get<DocumentDetailDto>(
      pathFor(PATHS.document, written!.document.id),
      DocumentDetailSchema,
    );
    expect(detail.document).toMatchObject({
      title: 'Talks in Moscow',
      outlet: 'Sample Wire',
      publishedAt: '2001-11-23',
    });
    expect(detail.sentences).toHaveLength(3);
    expect(detail.mentions).toHaveLength(written!.mentions.length);
    for (const { edge } of detail.claims) expect(graph.edges.map(({ id }) => id)).toContain(edge);
  });

  it.each([
    [PATHS.edge, 'edge'],
    [PATHS.entity, 'entity'],
    [PATHS.neighbours, 'entity'],
    [PATHS.document, 'document'],
  ])('S39: %s of nothing is NOT_FOUND with what to do', async (path, kind) => {
    const problem = await server.refused(pathFor(path, 'nothing_0'), 404, 'NOT_FOUND');
    expect(problem.detail).toBe(`There is no ${kind} 'nothing_0'`);
    expect(problem.help).not.toBeNull();
  });
});

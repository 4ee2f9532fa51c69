// How claims add up to edges, on evidence written by hand.
import { describe, expect, it } from 'vitest';

import { baseOntology } from '#cypher/ontology/index.ts';
import { article, drawing } from '#test/support/article.ts';
import { MapStore, type RunEvidence } from '#test/support/map-port.ts';

const NATO = 'NATO#Organization';
const RUSSIA = 'Russia#Location:country';
const PUTIN = 'Vladimir Putin';
const ROBERTSON = 'George Robertson';

async function read(...runs: RunEvidence[]): Promise<MapStore> {
  const store = new MapStore(baseOntology);
  for (const run of runs) await store.ingest(run);
  return store;
}

const only = (store: MapStore) => {
  expect([...store.edges.values()]).toHaveLength(1);
  return [...store.edges.values()][0]!;
};

describe('edges', () => {
  it('C32: claims of the same ends and type are one edge, whatever their polarity; disagreement is marked', async () => {
    const store = await read(
      article('a', [[RUSSIA, 'MEMBER_OF', NATO, { polarity: 'denied' }]]),
      article('b', [[RUSSIA, 'MEMBER_OF', NATO, { modality: 'planned' }]]),
    );
    expect(only(store)).toMatchObject({ reading: 'denied', disputed: true, documents: 2 });
  });

  it('C33: an open relation is an edge of its own for each label', async () => {
    const store = await read(
      article('a', [
        [RUSSIA, 'RELATION', NATO, { label: 'relations with' }],
        [RUSSIA, 'RELATION', NATO, { label: 'dependence on' }],
      ]),
    );
    expect([...store.edges.values()].map(({ label }) => label).sort()).toEqual([
      'dependence on',
      'relations with',
    ]);
  });

  it('C34: a symmetric edge is one edge from either side, its ends in the order of their ids', async () => {
    const store = await read(
      article('a', [[PUTIN, 'MET', ROBERTSON]]),
      article('b', [[ROBERTSON, 'MET', PUTIN]]),
    );
    const edge = only(store);
    expect(edge.documents).toBe(2);
    expect(edge.subject < edge.object).toBe(true);
  });

  it('C35: a plural makes an edge for each of those that it stands for', async () => {
    const store = await read(article('a', [[['Igor Ivanov', 'Vladimir Rushaylo'], 'VISITED', NATO]]));
    expect(drawing(store)).toEqual(['Igor Ivanov -VISITED-> NATO', 'Vladimir Rushaylo -VISITED-> NATO']);
  });

  it('C36: a mention that refers to nobody known makes no edge', async () => {
    const store = await read(article('a', [[[], 'VISITED', NATO]]));
    expect(drawing(store)).toEqual([]);
    expect(store.entities.size).toBe(1);
  });

  it('C37: copies count once, in sources and in confidence, which is never certain', async () => {
    const claim = (confidence: number) => [[RUSSIA, 'MEMBER_OF', NATO, { confidence }] as const];
    const store = await read(
      article('a', claim(0.6), { copyGroup: 'wire' }),
      article('b', claim(0.5), { copyGroup: 'wire' }),
      article('c', claim(0.5)),
    );
    expect(only(store)).toMatchObject({ documents: 3, sources: 2, confidence: 0.8 });
    await store.ingest(article('d', claim(0.999)));
    expect(only(store).confidence).toBe(0.99);
  });

  it('C38: dates, label and title come from the claims that read as the edge does', async () => {
    const met = (more: object) => [PUTIN, 'HEAD_OF', NATO, more] as const;
    const store = await read(
      article('a', [met({ label: 'head', title: 'chief', date: '2001-11-22', datePrecision: 'day' })]),
      article('b', [met({ label: 'head', title: 'chair', date: '2001', datePrecision: 'year' })], {
        publishedAt: '2001-11-20',
      }),
      article('c', [met({ label: 'lead', title: 'chair', confidence: 0.9 })]),
      article('d', [met({ label: 'not lead', date: '1999', datePrecision: 'year', polarity: 'denied' })]),
    );
    expect(only(store)).toMatchObject({
      label: 'head',
      title: 'chair',
      firstDate: '2001',
      lastDate: '2001-11-22',
      datePrecision: 'year',
      firstReported: '2001-11-20',
      disputed: true,
    });
  });

  it('C39: an edge is inferred only when no claim states both its ends', async () => {
    const inferred = article('a', [[PUTIN, 'MINISTER_OF', RUSSIA, { inferred: true }]]);
    const store = await read(inferred);
    expect(only(store).inferred).toBe(true);
    await store.ingest(article('b', [[PUTIN, 'MINISTER_OF', RUSSIA]]));
    expect(only(store).inferred).toBe(false);
  });
});

describe('entities', () => {
  it('C40: an entity goes by the full name that most documents use, and keeps the others', async () => {
    const aliases = { 'Igor Ivanov': ['Ivanov'] };
    const store = await read(
      article('a', [['Igor Ivanov', 'VISITED', NATO]], { aliases }),
      article('b', [['Igor Ivanov', 'VISITED', NATO]]),
    );
    const ivanov = [...store.entities.values()].find(({ type }) => type === 'Person')!;
    expect(ivanov).toMatchObject({ name: 'Igor Ivanov', aliases: ['Ivanov'], documents: 2, mentions: 2 });
  });

  it('C41: an entity is described by its most frequent office and what that is of', async () => {
    const titles = { [ROBERTSON]: ['lord'] };
    const store = await read(article('a', [[ROBERTSON, 'VISITED', RUSSIA]], { titles }));
    const robertson = () => [...store.entities.values()].find(({ name }) => name === ROBERTSON)!;
    expect(robertson().description).toBe('lord');
    await store.ingest(article('b', [[ROBERTSON, 'HEAD_OF', NATO, { title: 'Secretary-General' }]]));
    expect(robertson().description).toBe('secretary-general of NATO');
  });

  it('C42: an entity has the id of its first cluster by publication, wherever that was read', async () => {
    const store = await read(article('b', [[PUTIN, 'VISITED', NATO]], { publishedAt: '2001-11-24' }));
    const [later] = store.runs.values();
    expect(store.entities.has(later!.clusters[0]!.id as never)).toBe(true);
    await store.ingest(article('c', [[PUTIN, 'VISITED', NATO]], { publishedAt: null }));
    expect(store.entities.has(later!.clusters[0]!.id as never)).toBe(true);
    const earlier = article('a', [[PUTIN, 'VISITED', NATO]], { publishedAt: '2001-11-22' });
    await store.ingest(earlier);
    expect([...store.entities.keys()].sort()).toEqual(earlier.clusters.map(({ id }) => id as string).sort());
  });
});

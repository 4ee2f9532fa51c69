// Paths between two entities over HTTP on a real database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PATHS } from '#server/contract/paths.ts';
import { type PathsDto, PathsSchema } from '#server/contract/paths-between.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

let server: TestServer;
let desk: Annotating;

beforeAll(async () => {
  server = await openTestServer();
  desk = annotating(server);
});

afterAll(() => server.close());

async function paths(from: string, to: string, more: Record<string, string> = {}): Promise<PathsDto> {
  const query = { from: (await desk.entity(from)).id, to: (await desk.entity(to)).id, ...more };
  return server.get<PathsDto>(`${PATHS.paths}?${new URLSearchParams(query)}`, PathsSchema);
}

function told({ paths: found, graph }: PathsDto): string[] {
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  return found.map(({ entities }) => entities.map((id) => names.get(id)).join(' > '));
}

describe('paths', () => {
  it('S99: parallel edges are one step, and every step is in the graph', async () => {
    const found = await paths('George Robertson', 'Russia');
    expect(told(found)).toEqual(['George Robertson > Vladimir Putin > Russia']);
    const [path] = found.paths;
    const types = new Map(found.graph.edges.map(({ id, type }) => [id, type]));
    expect(path!.steps.map((step) => step.map((id) => types.get(id)).sort())).toEqual([
      ['MET', 'PRAISED', 'THANKED'],
      ['HEAD_OF_STATE_OF'],
    ]);
    const confidence = new Map(found.graph.edges.map((edge) => [edge.id, edge.confidence]));
    const best = path!.steps.map((step) => Math.max(...step.map((id) => confidence.get(id)!)));
    expect(path!.confidence).toBeCloseTo(Math.min(...best));
  });

  it('S99: what is denied is crossed only when it is asked for', async () => {
    expect(told(await paths('Vladimir Putin', 'NATO'))).toEqual([]);
    const crossed = await paths('Vladimir Putin', 'NATO', { readings: 'denied' });
    expect(told(crossed)).toEqual(['Vladimir Putin > Russia > NATO']);
    expect(crossed.graph.edges.map(({ reading }) => reading)).toContain('denied');
  });

  it('S99: types and length narrow the ways; the limit takes the shortest', async () => {
    expect(told(await paths('George Robertson', 'Russia', { types: 'MET,THANKED' }))).toEqual([]);
    expect(told(await paths('George Robertson', 'Russia', { maxLength: '1' }))).toEqual([]);
    const direct = await paths('George Robertson', 'Vladimir Putin', { types: 'MET', limit: '1' });
    expect(direct.paths).toHaveLength(1);
    expect(direct.graph.edges.map(({ type }) => type)).toEqual(['MET']);
    expect((await paths('Russia', 'Russia')).paths).toEqual([]);
  });

  it('S99: unknown ends, types and readings are refused', async () => {
    const { id } = await desk.entity('Russia');
    const url = (query: Record<string, string>) => `${PATHS.paths}?${new URLSearchParams(query)}`;
    await server.refused(url({ from: id, to: 'nobody' }), 404, 'NOT_FOUND');
    await server.refused(url({ from: id }), 400, 'REQUEST_INVALID');
    await server.refused(url({ from: id, to: id, types: 'MET]-() DELETE' }), 400, 'REQUEST_INVALID');
    await server.refused(url({ from: id, to: id, readings: 'toString' }), 400, 'REQUEST_INVALID');
    await server.refused(url({ from: id, to: id, maxLength: '7' }), 400, 'REQUEST_INVALID');
  });
});

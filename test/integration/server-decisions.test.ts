// A verdict over HTTP on a real database: gone from the graph, remembered, and back when it is taken back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type DecisionListDto, DecisionListSchema } from '#server/contract/decisions.ts';
import {
  type EdgeDetailDto,
  EdgeDetailSchema,
  type EdgeDto,
  type SubgraphDto,
  SubgraphSchema,
} from '#server/contract/graph.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import { type DecisionResultDto, DecisionResultSchema } from '#server/contract/requests.ts';

import { openTestServer, type TestServer } from '../support/server-app.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

const overview = () => server.get<SubgraphDto>(PATHS.overview, SubgraphSchema);
const log = (query = '') => server.get<DecisionListDto>(`${PATHS.decisions}${query}`, DecisionListSchema);
const verdict = (kind: string, edge: string, reason?: string) =>
  server.post<DecisionResultDto>(
    PATHS.decisions,
    { kind, edge, ...(reason && { reason }) },
    DecisionResultSchema,
  );
const retract = (decision: string) =>
  server.post<DecisionResultDto>(pathFor(PATHS.retract, decision), {}, DecisionResultSchema);

async function edgeOf(type: string): Promise<EdgeDto> {
  return (await overview()).edges.find((edge) => edge.type === type)!;
}

/** What a plain Cypher query says. */
async function inCypher(type: string): Promise<number> {
  const [row] = await server.cypher(`MATCH (:Entity)-[r:${type}]->(:Entity) RETURN count(r) AS count`);
  return Number(row?.count);
}

function degrees({ entities }: SubgraphDto): Record<string, number> {
  return Object.fromEntries(entities.map(({ name, degree }) => [name, degree]));
}

describe('verdicts', () => {
  it('S40: a rejected edge is gone from the graph, and back when that is taken back', async () => {
    const before = await overview();
    const { id } = await edgeOf('THANKED');

    const rejected = await verdict('reject', id, 'A courtesy');
    expect(rejected).toMatchObject({ decision: { kind: 'reject' }, removedEdges: [id], removedEntities: [] });
    expect(await inCypher('THANKED')).toBe(0);
    await server.refused(pathFor(PATHS.edge, id), 404, 'NOT_FOUND');
    expect((await log()).decisions[0]).toMatchObject({
      id: rejected.decision.id,
      kind: 'reject',
      by: 'ana',
      reason: 'A courtesy',
      retracted: false,
    });

    const back = await retract(rejected.decision.id);
    expect(back.decision.kind).toBe('retract');
    expect(back.changed.edges.map((edge) => edge.id)).toEqual([id]);
    expect(await inCypher('THANKED')).toBe(1);
    expect(await overview()).toEqual(before);
    expect((await log()).decisions.slice(0, 2)).toMatchObject([
      { kind: 'retract', retracted: false },
      { id: rejected.decision.id, retracted: true },
    ]);
  });

  it('S41: the answer has the ends with their new degrees, whichever way an edge went', async () => {
    const before = degrees(await overview());
    const { id } = await edgeOf('HEAD_OF_STATE_OF');
    const rejected = await verdict('reject', id);
    const fewer = { 'Vladimir Putin': before['Vladimir Putin']! - 1, Russia: before.Russia! - 1 };
    expect(degrees(rejected.changed)).toEqual(fewer);
    const back = await retract(rejected.decision.id);
    expect(degrees(back.changed)).toMatchObject({
      'Vladimir Putin': before['Vladimir Putin'],
      Russia: before.Russia,
    });
    const again = await retract(back.decision.id);
    expect(again.removedEdges).toEqual([id]);
    expect(degrees(again.changed)).toEqual(fewer);
    await retract(again.decision.id);
    expect(degrees(await overview())).toEqual(before);
  });

  it.each([
    ['accept', 'accepted'],
    ['unsure', 'unsure'],
  ])('S42: %s marks the edge as %s, and its evidence lists the decision', async (kind, status) => {
    const { id } = await edgeOf('MET');
    const result = await verdict(kind, id);
    expect(result.changed.edges).toMatchObject([{ id, status }]);
    expect(result.removedEdges).toEqual([]);
    const detail = await server.get<EdgeDetailDto>(pathFor(PATHS.edge, id), EdgeDetailSchema);
    expect(detail.edge.status).toBe(status);
    expect(detail.decisions[0]).toMatchObject({ id: result.decision.id, kind, by: 'ana' });
    await retract(result.decision.id);
    expect((await edgeOf('MET')).status).toBe('unreviewed');
  });

  it('S43: a verdict on an edge that is gone is DECISION_STALE, with what to do', async () => {
    const { id } = await edgeOf('THANKED');
    const rejected = await verdict('reject', id);
    const payload = { kind: 'accept', edge: id };
    const problem = await server.refused(
      { method: 'POST', url: PATHS.decisions, payload },
      409,
      'DECISION_STALE',
    );
    expect(problem.help).toContain('Reload');
    await retract(rejected.decision.id);
  });

  it('S43: what is taken back cannot be taken back again, nor what there is not', async () => {
    const { decision } = await verdict('accept', (await edgeOf('MET')).id);
    await retract(decision.id);
    const request = (id: string) =>
      ({ method: 'POST', url: pathFor(PATHS.retract, id), payload: {} }) as const;
    await server.refused(request(decision.id), 409, 'DECISION_STALE');
    await server.refused(request('dec_nothing'), 404, 'NOT_FOUND');
  });

  it.each([
    [{ kind: 'delete', edge: 'e' }, 'kind'],
    [{ kind: 'reject' }, 'edge'],
    [{ kind: 'reject', edge: 'e'.repeat(81) }, 'edge'],
    [{ kind: 'reject', edge: 'e', reason: 'x'.repeat(2001) }, 'reason'],
    [{ kind: 'reject', edge: { $ne: null } }, 'edge'],
  ])('S6: %j names what is wrong', async (payload, field) => {
    const problem = await server.refused(
      { method: 'POST', url: PATHS.decisions, payload },
      400,
      'REQUEST_INVALID',
    );
    expect(problem.detail).toContain(`'${field}'`);
  });

  it('S44: the log comes newest first, by pages', async () => {
    const all = (await log('?limit=200')).decisions;
    expect(all.length).toBeGreaterThan(4);
    const seqs = all.map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((left, right) => right - left));
    const paged: number[] = [];
    for (let before: number | null = null; ; ) {
      const page: DecisionListDto = await log(`?limit=2${before === null ? '' : `&before=${before}`}`);
      paged.push(...page.decisions.map(({ seq }) => seq));
      before = page.next;
      if (before === null) break;
    }
    expect(paged).toEqual(seqs);
  });
});

// The review queue and likely duplicates over HTTP on a real database.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { doubtOf } from '#cypher/model/doubt.ts';
import { PATHS } from '#server/contract/paths.ts';
import {
  type DuplicatesDto,
  DuplicatesSchema,
  type ReviewEdgesDto,
  ReviewEdgesSchema,
} from '#server/contract/review.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openTestServer, SAYS, type TestServer } from '../support/server-app.ts';

let server: TestServer;
let desk: Annotating;
let gazette: string;

beforeAll(async () => {
  server = await openTestServer();
  desk = annotating(server);
  await desk.read({
    title: 'By its letters',
    outlet: 'Sample Gazette',
    publishedAt: '2001-11-25',
    entities: { 'Vladimir Putin': 'Person', PJC: 'Organization' },
    claims: [
      {
        says: 'Vladimir Putin supported the PJC.',
        subject: 'Vladimir Putin',
        type: 'SUPPORTED',
        object: 'PJC',
        confidence: 0.9,
      },
    ],
  });
  gazette = await desk.read({
    title: 'A misspelling',
    outlet: 'Sample Gazette',
    publishedAt: '2001-11-26',
    entities: {
      'George Robertsen': 'Person',
      'Vladimir Putin': 'Person',
      'Permanent Joint Council': 'Organization',
    },
    claims: [
      {
        says: 'George Robertsen left the Permanent Joint Council.',
        subject: 'George Robertsen',
        type: 'MEMBER_OF',
        object: 'Permanent Joint Council',
        confidence: 0.5,
      },
      {
        says: 'Vladimir Putin criticised George Robertsen.',
        subject: 'Vladimir Putin',
        type: 'CRITICIZED',
        object: 'George Robertsen',
        confidence: 0.97,
      },
    ],
  });
});

afterAll(() => server.close());

const queue = (query = '') => server.get<ReviewEdgesDto>(`${PATHS.reviewEdges}${query}`, ReviewEdgesSchema);
const pairs = (query = '') =>
  server.get<DuplicatesDto>(`${PATHS.reviewDuplicates}${query}`, DuplicatesSchema);
const ids = ({ items }: ReviewEdgesDto) => items.map(({ edge }) => edge.id);
const named = ({ pairs: found }: DuplicatesDto) =>
  found.map(({ left, right }) => [left.name, right.name].sort().join(' / '));

describe('the queue of edges', () => {
  it('S95: unreviewed edges come by doubt times weight, each with its sentence in its paragraph', async () => {
    const { items, progress, next } = await queue();
    expect(next).toBeNull();
    expect(items).toHaveLength((await desk.overview()).edges.length);
    expect(progress).toEqual({ reviewed: 0, left: items.length, rejections: 0 });
    const degrees = new Map((await desk.overview()).entities.map(({ id, degree }) => [id, degree]));
    const priorities = items.map(({ edge, doubt, weight }) => {
      expect(doubt).toBeCloseTo(doubtOf(edge)!);
      const [a, b] = [degrees.get(edge.subject)!, degrees.get(edge.object)!];
      expect(weight).toBeCloseTo(Math.log(1 + a) + Math.log(1 + b));
      return (0.05 + 0.95 * doubt) * weight;
    });
    for (const [at, priority] of priorities.entries()) {
      expect(priority).toBeLessThanOrEqual((priorities[at - 1] ?? Number.POSITIVE_INFINITY) + 1e-6);
    }
    const thanked = items.find(({ edge }) => edge.type === 'THANKED')!;
    expect(thanked.context.sentence.text).toBe(SAYS.thanked);
    expect(thanked.context.document.title).toBe('Talks in Moscow');
    expect(thanked).toMatchObject({ subject: { id: thanked.edge.subject }, more: 0 });
    const { start } = thanked.context.sentence;
    const word = (span: { start: number; end: number }) =>
      SAYS.thanked.slice(span.start - start, span.end - start);
    expect(word(thanked.context.subject)).toBe('Putin');
    expect(word(thanked.context.object)).toBe('Robertson');
    expect(word(thanked.context.trigger!)).toBe('thanked');
    expect(items.find(({ edge }) => edge.type === 'MET')!.more).toBe(1);
  });

  it('S95, S103: pages follow one another without gap or repetition, also while edges are decided; what is left is counted once', async () => {
    const whole = ids(await queue());
    const paged: string[] = [];
    let decided: { undo: string[] } | null = null;
    for (let after: string | null = null; ; ) {
      const page: ReviewEdgesDto = await queue(after === null ? '?limit=2' : `?limit=2&after=${after}`);
      paged.push(...ids(page));
      expect(page.progress === null, 'progress comes with the first page').toBe(after !== null);
      if (decided === null) decided = await desk.decide({ kind: 'accept', edge: paged[0]! });
      after = page.next;
      if (after === null) break;
    }
    expect(paged).toEqual(whole);
    expect(ids(await queue())).toEqual(whole.slice(1));
    await desk.retract(decided!.undo[0]!);
    expect(ids(await queue())).toEqual(whole);
  });

  it.each(['accept', 'unsure', 'reject'])('S96: what is decided (%s) is not asked again', async (kind) => {
    const before = await queue();
    const { edge } = before.items[0]!;
    const result = await desk.decide({ kind, edge: edge.id });
    const after = await queue();
    expect(ids(after)).not.toContain(edge.id);
    expect(after.progress).toEqual({
      left: before.progress!.left - 1,
      reviewed: kind === 'reject' ? 0 : 1,
      rejections: kind === 'reject' ? 1 : 0,
    });
    await desk.undo(result);
    expect(ids(await queue())).toEqual(ids(before));
  });

  it('S96: an edited edge and an added one are decided too', async () => {
    const before = await queue();
    const edge = before.items.find((item) => item.edge.type === 'THANKED')!.edge;
    const edit = await desk.decide({ kind: 'edit', edge: edge.id, changes: { label: 'thanks' } });
    const [subject, object] = [await desk.entity('George Robertson'), await desk.entity('Russia')];
    const add = await desk.decide({
      kind: 'add',
      subject: subject.id,
      object: object.id,
      type: 'BORN_IN',
      reason: 'Known',
    });
    const after = await queue();
    expect(after.progress).toMatchObject({ left: before.progress!.left - 1, reviewed: 2 });
    expect(after.items.map((item) => item.edge.type)).not.toContain('BORN_IN');
    expect(ids(after)).not.toContain(edge.id);
    await desk.undo(add);
    await desk.undo(edit);
  });

  it('S97: type, document and confidence narrow the queue and its progress', async () => {
    const byType = await queue('?type=PRAISED');
    expect(byType.items.map(({ edge }) => edge.type)).toEqual(['PRAISED']);
    expect(byType.progress!.left).toBe(1);
    const byDocument = await queue(`?document=${gazette}`);
    expect(byDocument.items.map(({ edge }) => edge.type).sort()).toEqual(['CRITICIZED', 'MEMBER_OF']);
    expect(byDocument.items.every(({ context }) => context.document.id === gazette)).toBe(true);
    expect(byDocument.progress).toEqual({ left: 2, reviewed: 0, rejections: 0 });
    const doubtful = await queue(`?document=${gazette}&maxConfidence=0.6`);
    expect(doubtful.items.map(({ edge }) => edge.type)).toEqual(['MEMBER_OF']);
    expect((await queue('?document=doc_nothing')).items).toEqual([]);
    await server.refused(`${PATHS.reviewEdges}?type=FRIEND`, 400, 'REQUEST_INVALID');
    await server.refused(`${PATHS.reviewEdges}?after=nonsense`, 400, 'REQUEST_INVALID');
    await server.refused(`${PATHS.reviewEdges}?maxConfidence=2`, 400, 'REQUEST_INVALID');
    await server.refused(`${PATHS.reviewEdges}?limit=1000`, 400, 'REQUEST_INVALID');
  });

  it('S97: an item names who its ends might also be', async () => {
    const { items } = await queue(`?document=${gazette}`);
    const { duplicates } = items.find(({ edge }) => edge.type === 'MEMBER_OF')!;
    expect(duplicates.subject[0]).toMatchObject({ entity: { name: 'George Robertson' } });
    expect(duplicates.subject[0]!.reasons[0]).toContain('one letter of the surname');
    expect(duplicates.object.map(({ entity }) => entity.name)).toContain('PJC');
  });
});

describe('likely duplicates', () => {
  const ROBERTSON = 'George Robertsen / George Robertson';
  const COUNCIL = 'PJC / Permanent Joint Council';

  it('S98: pairs come once, with score and reasons, the better connected one first', async () => {
    const found = await pairs();
    expect(named(found)).toEqual(expect.arrayContaining([ROBERTSON, COUNCIL]));
    expect(new Set(named(found)).size).toBe(found.pairs.length);
    for (const { left, right, score, reasons } of found.pairs) {
      expect(left.degree).toBeGreaterThanOrEqual(right.degree);
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(reasons.length).toBeGreaterThan(0);
    }
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: DuplicatesDto = await pairs(after === null ? '?limit=1' : `?limit=1&after=${after}`);
      paged.push(...named(page));
      after = page.next;
      if (after === null) break;
    }
    expect(paged.sort()).toEqual(named(found).sort());
  });

  it('S98: type, entity and least score narrow it', async () => {
    expect(named(await pairs('?type=Organization'))).toEqual([COUNCIL]);
    const { id } = await desk.entity('George Robertsen');
    expect(named(await pairs(`?entity=${id}`))).toContain(ROBERTSON);
    expect((await pairs('?minScore=0.99')).pairs).toEqual([]);
    await server.refused(`${PATHS.reviewDuplicates}?type=Ship`, 400, 'REQUEST_INVALID');
    await server.refused(`${PATHS.reviewDuplicates}?entity=nobody`, 404, 'NOT_FOUND');
    await server.refused(`${PATHS.reviewDuplicates}?after=%27%20OR%201`, 400, 'REQUEST_INVALID');
  });

  it.each(['merge', 'keep-apart', 'unsure-same'])(
    'S96: a pair that is decided (%s) is not asked again',
    async (kind) => {
      const left = (await desk.entity('George Robertson')).id;
      const right = (await desk.entity('George Robertsen')).id;
      const result = await desk.decide({ kind, left, right });
      expect(named(await pairs())).not.toContain(ROBERTSON);
      const { items } = await queue();
      expect(
        items.flatMap(({ duplicates }) =>
          [...duplicates.subject, ...duplicates.object].map((d) => d.entity.id),
        ),
      ).not.toContain(right);
      await desk.undo(result);
      expect(named(await pairs())).toContain(ROBERTSON);
    },
  );
});

// Decisions about entities over HTTP on a real database: merge, unmerge, split, keep apart, rename, retype, tag.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type MergePreviewDto, MergePreviewSchema } from '#server/contract/merge-preview.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

let server: TestServer;
let desk: Annotating;

beforeAll(async () => {
  server = await openTestServer();
  desk = annotating(server);
  await desk.read({
    title: 'A misspelling',
    outlet: 'Sample Gazette',
    publishedAt: '2001-11-26',
    entities: { 'George Robertsen': 'Person', 'Vladimir Putin': 'Person', Norway: 'Location' },
    claims: [
      {
        says: 'George Robertsen thanked Norway.',
        subject: 'George Robertsen',
        type: 'THANKED',
        object: 'Norway',
      },
      {
        says: 'Vladimir Putin met George Robertsen.',
        subject: 'Vladimir Putin',
        type: 'MET',
        object: 'George Robertsen',
      },
    ],
  });
});

afterAll(() => server.close());

async function two(): Promise<{ left: string; right: string }> {
  const left = (await desk.entity('George Robertson')).id;
  const right = (await desk.entity('George Robertsen')).id;
  return { left, right };
}

const preview = (query: object) =>
  server.get<MergePreviewDto>(
    `${PATHS.mergePreview}?${new URLSearchParams(query as Record<string, string>)}`,
    MergePreviewSchema,
  );

describe('merging', () => {
  it('S86: the preview tells what the merge then does: survivor, moving and joining edges, names', async () => {
    const pair = await two();
    const told = await preview(pair);
    expect(told).toMatchObject({
      survivor: { name: 'George Robertson' },
      absorbed: { name: 'George Robertsen' },
      moving: { total: 2 },
      loops: { total: 0, edges: [] },
      joining: 1,
      keptApart: null,
    });
    expect(told.aliases).toContain('George Robertsen');
    const before = await desk.overview();
    const result = await desk.decide({ kind: 'merge', ...pair, reason: 'A misspelling' });
    const merged = await desk.entity('George Robertson');
    expect(merged.aliases).toEqual(expect.arrayContaining(['George Robertsen']));
    expect(merged.degree).toBe(told.survivor.degree + told.moving.total - told.joining);
    expect((await desk.overview()).entities).toHaveLength(before.entities.length - 1);
    await desk.undo(result);
    expect(await desk.overview()).toEqual(before);
  });

  it('S86: the survivor gives the name, whichever side it stands on', async () => {
    const pair = await two();
    expect((await preview({ ...pair, survivor: 'right' })).survivor.name).toBe('George Robertsen');
    const result = await desk.decide({ kind: 'merge', ...pair, survivor: 'right' });
    expect(result.changed.entities.map(({ name }) => name)).toContain('George Robertsen');
    await desk.undo(result);
  });

  it('S86: edges between the two are told as loops, and dropped', async () => {
    const [one, other] = [await desk.entity('Vladimir Putin'), await desk.entity('George Robertson')];
    const pair = { left: one.id, right: other.id };
    const told = await preview(pair);
    expect(told.loops.total).toBe(told.loops.edges.length);
    expect(told.loops.edges.map(({ type }) => type).sort()).toEqual(['MET', 'PRAISED', 'THANKED']);
    const result = await desk.decide({ kind: 'merge', ...pair });
    expect(result.loops).toBeGreaterThanOrEqual(3);
    expect(result.removedEdges).toEqual(expect.arrayContaining(told.loops.edges.map(({ id }) => id)));
    await desk.undo(result);
  });

  it('S86: one that is not there, and one with itself, are refused', async () => {
    const { left, right } = await two();
    const url = (query: string) => `${PATHS.mergePreview}?${query}`;
    await server.refused(url(`left=${left}&right=nobody`), 404, 'NOT_FOUND');
    await server.refused(url(`left=${left}&right=${left}`), 422, 'DECISION_INVALID');
    await server.refused(url(`left=${left}`), 400, 'REQUEST_INVALID');
    await desk.refuse({ kind: 'merge', left, right: left }, 422, 'DECISION_INVALID');
    await desk.refuse({ kind: 'merge', left, right: 'nobody' }, 409, 'DECISION_STALE');
    await desk.refuse({ kind: 'keep-apart', left: right, right }, 422, 'DECISION_INVALID');
  });

  it('S86: kept apart is told by the preview; a later merge overrules it', async () => {
    const pair = await two();
    const apart = await desk.decide({ kind: 'keep-apart', ...pair, reason: 'Father and son' });
    expect((await preview(pair)).keptApart).toMatchObject({ by: 'ana', reason: 'Father and son' });
    const merge = await desk.decide({ kind: 'merge', ...pair });
    expect(merge.removedEntities).toHaveLength(1);
    await desk.undo(merge);
    await desk.undo(apart);
    expect((await preview(pair)).keptApart).toBeNull();
  });
});

describe('unmerging', () => {
  it('C273: the id that an edge had before a merge answers with the edge that holds it now', async () => {
    const pair = await two();
    const edges = (await desk.overview()).edges.filter(({ subject, object }) =>
      [subject, object].some((end) => end === pair.left || end === pair.right),
    );
    const before = new Map(edges.map((edge) => [edge.id, edge]));
    expect(before.size).toBeGreaterThan(2);
    const merge = await desk.decide({ kind: 'merge', ...pair });
    const merged = await desk.entity('George Robertson');
    for (const [id, { type, claims }] of before) {
      const now = (await desk.detail(id)).edge;
      expect(now.type).toBe(type);
      expect(now.claims).toBeGreaterThanOrEqual(claims);
      expect([now.subject, now.object]).toContain(merged.id);
    }
    await server.refused(pathFor(PATHS.edge, 'ed_nothing'), 404, 'NOT_FOUND');
    await desk.undo(merge);
    for (const id of before.keys()) expect((await desk.detail(id)).edge.id).toBe(id);
  });

  it('S88: what a merge joined is parted by taking the merge back', async () => {
    const before = await desk.overview();
    const pair = await two();
    await desk.decide({ kind: 'merge', ...pair });
    const result = await desk.decide({ kind: 'unmerge', entity: pair.left, clusters: [pair.right] });
    expect(result.decision.kind).toBe('retract');
    expect(result.explanation).toContain('ana');
    expect(result.explanation).toContain('taken back');
    expect(await desk.overview()).toEqual(before);
  });

  it('S88: what names joined is kept apart, and that is taken back too', async () => {
    const before = await desk.overview();
    const robertson = await desk.entity('George Robertson');
    const { mentions } = await desk.mentions(robertson.id);
    const cluster = mentions.find(({ document }) => document.title === 'A president')!.cluster;
    const result = await desk.decide({ kind: 'unmerge', entity: robertson.id, clusters: [cluster] });
    expect(result.decision.kind).toBe('keep-apart');
    expect(result.explanation).toContain('names');
    const names = (await desk.overview()).entities.filter(({ name }) => name === 'George Robertson');
    expect(names).toHaveLength(2);
    await desk.undo(result);
    expect(await desk.overview()).toEqual(before);
  });

  it('S88: parts that both a merge and their names joined need both', async () => {
    const before = await desk.overview();
    const robertson = await desk.entity('George Robertson');
    const { mentions } = await desk.mentions(robertson.id);
    const cluster = mentions.find(({ document }) => document.title === 'A president')!.cluster;
    const parted = await desk.decide({ kind: 'unmerge', entity: robertson.id, clusters: [cluster] });
    const merge = await desk.decide({ kind: 'merge', left: robertson.id, right: cluster });
    await desk.retract(parted.decision.id);
    const result = await desk.decide({ kind: 'unmerge', entity: robertson.id, clusters: [cluster] });
    expect(result.undo).toHaveLength(2);
    expect(result.explanation).toContain('too');
    expect((await desk.overview()).entities).toHaveLength(before.entities.length + 1);
    await desk.retract(result.undo[0]!);
    expect(merge.undo).toHaveLength(1);
    expect(await desk.overview()).toEqual(before);
  });

  it('S88: parts of another, and all parts, are refused', async () => {
    const { left, right } = await two();
    await desk.refuse({ kind: 'unmerge', entity: left, clusters: [right] }, 422, 'DECISION_INVALID');
    const parts = (await desk.mentions(left, '?limit=200')).mentions.map(({ cluster }) => cluster);
    await desk.refuse(
      { kind: 'unmerge', entity: left, clusters: [...new Set(parts)] },
      422,
      'DECISION_INVALID',
    );
  });
});

describe('mentions and splits', () => {
  it('S89: mentions come by pages in a lasting order, each with sentence, document and cluster', async () => {
    const { id, mentions: count } = await desk.entity('Vladimir Putin');
    const all = await desk.mentions(id, '?limit=200');
    expect(all.total).toBe(all.mentions.length);
    expect(all.total).toBe(count);
    expect(all.next).toBeNull();
    for (const { start, end, text, sentence } of all.mentions) {
      expect(sentence.text.slice(start - sentence.start, end - sentence.start)).toBe(text);
    }
    const paged: string[] = [];
    for (let after: string | null = null; ; ) {
      const query = after === null ? '?limit=2' : `?limit=2&after=${encodeURIComponent(after)}`;
      const page = await desk.mentions(id, query);
      paged.push(...page.mentions.map((mention) => mention.id));
      after = page.next;
      if (after === null) break;
    }
    expect(paged).toEqual(all.mentions.map((mention) => mention.id));
    await server.refused(pathFor(PATHS.mentions, 'nobody'), 404, 'NOT_FOUND');
  });

  it('S90: mentions that are split off are somebody else, with their edges, until that is taken back', async () => {
    const before = await desk.overview();
    const robertson = await desk.entity('George Robertson');
    const { mentions, total } = await desk.mentions(robertson.id, '?limit=200');
    const chosen = mentions.filter(({ document }) => document.title === 'A president');
    const spans = chosen.map(({ document, start, end }) => ({ document: document.id, start, end }));
    const result = await desk.decide({ kind: 'split', entity: robertson.id, mentions: spans });
    const now = (await desk.overview()).entities.filter(({ name }) => name === 'George Robertson');
    expect(now.map((entity) => entity.mentions).sort()).toEqual(
      [chosen.length, total - chosen.length].sort(),
    );
    await desk.undo(result);
    expect(await desk.overview()).toEqual(before);
  });

  it('S90: one mention of many can be split off, named by itself or with its cluster', async () => {
    const before = await desk.overview();
    const robertson = await desk.entity('George Robertson');
    const { mentions } = await desk.mentions(robertson.id, '?limit=200');
    const one = mentions.find(({ text }) => text === 'Robertson')!;
    const span = { document: one.document.id, start: one.start, end: one.end };
    const single = await desk.decide({ kind: 'split', entity: robertson.id, mentions: [span] });
    const other = single.changed.entities.find(
      ({ id, mentions: count }) => id !== robertson.id && count === 1,
    )!;
    expect((await desk.mentions(other.id)).mentions).toMatchObject([{ start: one.start, text: 'Robertson' }]);
    const renamed = await desk.decide({ kind: 'rename', entity: other.id, name: 'Pat Robertson' });
    expect(renamed.changed.entities.map(({ name }) => name).sort()).toEqual([
      'George Robertson',
      'Pat Robertson',
    ]);
    await desk.undo(renamed);
    const again = await desk.decide({ kind: 'merge', left: robertson.id, right: other.id });
    await desk.undo(again);
    await desk.undo(single);
    const whole = await desk.decide({ kind: 'split', entity: robertson.id, clusters: [one.cluster] });
    expect((await desk.overview()).entities).toHaveLength(before.entities.length + 1);
    await desk.undo(whole);
    expect(await desk.overview()).toEqual(before);
  });

  it('C275: a decision about a mention that a split moved is about the entity that has it now', async () => {
    const before = await desk.overview();
    const robertson = await desk.entity('George Robertson');
    const { mentions } = await desk.mentions(robertson.id, '?limit=200');
    const spans = mentions
      .filter(({ document }) => document.title === 'A president')
      .map(({ document, start, end }) => ({ document: document.id, start, end }));
    const split = await desk.decide({ kind: 'split', entity: robertson.id, mentions: spans });
    const known = new Set(before.entities.map(({ id }) => id));
    const other = split.changed.entities.find(({ id }) => !known.has(id))!;
    const edge = split.changed.edges.find(({ subject, object }) => [subject, object].includes(other.id))!;
    const rejected = await desk.decide({ kind: 'reject', edge: edge.id });
    const changed = rejected.changed.entities.find(({ id }) => id === other.id);
    expect(changed?.degree).toBe(other.degree - 1);
    await desk.undo(rejected);
    await desk.undo(split);
    expect(await desk.overview()).toEqual(before);
  });

  it('S90: mentions of somebody else, all mentions, and none are refused', async () => {
    const robertson = await desk.entity('George Robertson');
    const putin = await desk.mentions((await desk.entity('Vladimir Putin')).id);
    const own = await desk.mentions(robertson.id, '?limit=200');
    const spans = (list: typeof own.mentions) =>
      list.map(({ document, start, end }) => ({ document: document.id, start, end }));
    const body = { kind: 'split', entity: robertson.id };
    await desk.refuse({ ...body, mentions: spans(putin.mentions) }, 422, 'DECISION_INVALID');
    await desk.refuse({ ...body, mentions: spans(own.mentions) }, 422, 'DECISION_INVALID');
    await desk.refuse({ ...body, clusters: ['clu_nothing'] }, 422, 'DECISION_INVALID');
    await desk.refuse(body, 422, 'DECISION_INVALID');
  });
});

describe('names, types and tags', () => {
  it('S91: a rename and a retype show at once, and are taken back', async () => {
    const before = await desk.overview();
    const { id } = await desk.entity('Norway');
    const renamed = await desk.decide({ kind: 'rename', entity: id, name: '  Kongeriket Norge ' });
    expect(renamed.changed.entities).toMatchObject([{ id, name: 'Kongeriket Norge', aliases: ['Norway'] }]);
    const retyped = await desk.decide({ kind: 'retype', entity: id, type: 'Organization' });
    expect(retyped.changed.entities).toMatchObject([{ id, type: 'Organization', kind: null }]);
    const { decisions } = await desk.historyOf('entity', id);
    expect(decisions.slice(0, 2)).toMatchObject([
      { kind: 'retype', says: 'Organization' },
      { kind: 'rename', says: 'Kongeriket Norge' },
    ]);
    await desk.undo(retyped);
    await desk.undo(renamed);
    expect(await desk.overview()).toEqual(before);
    const problem = await desk.refuse({ kind: 'retype', entity: id, type: 'Ship' }, 422, 'DECISION_INVALID');
    expect(problem.help).toContain('Organization');
  });

  it('S91: a tag and an unsure pair are in the history, and change nothing', async () => {
    const before = await desk.overview();
    const pair = await two();
    await desk.decide({ kind: 'tag', entity: pair.left, tag: 'follow up' });
    const unsure = await desk.decide({ kind: 'unsure-same', ...pair, reason: 'No photograph' });
    expect(await desk.overview()).toEqual(before);
    expect((await desk.historyOf('entity', pair.right)).decisions[0]).toMatchObject({
      id: unsure.decision.id,
      kind: 'unsure-same',
      reason: 'No photograph',
    });
    expect((await desk.historyOf('entity', pair.left)).decisions[1]).toMatchObject({ says: 'follow up' });
  });
});

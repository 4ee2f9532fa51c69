// Decisions about edges over HTTP on a real database: bulk verdicts, edits, additions, comments, history.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { AnnotationResultDto } from '#server/contract/annotate.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openTestServer, SAYS, type TestServer } from '../support/server-app.ts';

let server: TestServer;
let desk: Annotating;

beforeAll(async () => {
  server = await openTestServer();
  desk = annotating(server);
});

afterAll(() => server.close());

describe('verdicts on several edges', () => {
  it('S80: a bulk verdict is one decision, and taken back as one', async () => {
    const before = await desk.overview();
    const edges = [(await desk.edge('THANKED')).id, (await desk.edge('PRAISED')).id];
    const result = await desk.decide({ kind: 'reject', edges, reason: 'Courtesies' });
    expect(result.removedEdges.sort()).toEqual([...edges].sort());
    expect(result.undo).toEqual([result.decision.id]);
    expect((await desk.overview()).edges).toHaveLength(before.edges.length - 2);
    await desk.undo(result);
    expect(await desk.overview()).toEqual(before);
  });

  it('S80: one edge that is gone refuses all of them, and nothing is written', async () => {
    const { id } = await desk.edge('PRAISED');
    const problem = await desk.refuse({ kind: 'accept', edges: [id, 'ed_nothing'] }, 409, 'DECISION_STALE');
    expect(problem.detail).toContain("'ed_nothing'");
    expect((await desk.edge('PRAISED')).status).toBe('unreviewed');
  });

  it.each([
    [{ kind: 'accept', edges: [] }, 'edges'],
    [{ kind: 'accept', edges: Array.from({ length: 201 }, (_x, at) => `e${at}`) }, 'edges'],
    [{ kind: 'edit', edge: 'e', changes: {} }, 'changes'],
    [{ kind: 'edit', edge: 'e', changes: { date: 'yesterday' } }, 'changes'],
    [{ kind: 'edit', edge: 'e', changes: { confidence: 1 } }, 'changes'],
    [{ kind: 'comment', edge: 'e', text: '   ' }, 'text'],
    [{ kind: 'add', subject: 'a', object: 'b' }, 'type'],
    [{ kind: 'merge', left: 'a', right: 'b', survivor: 'both' }, 'survivor'],
    [{ kind: 'split', entity: 'a', mentions: [{ document: 'd', start: -1, end: 3 }] }, 'mentions'],
    [{ kind: 'retract' }, 'kind'],
    [{ kind: '__proto__' }, 'kind'],
  ])('S6: %j names what is wrong', async (body, field) => {
    const problem = await desk.refuse(body, 400, 'REQUEST_INVALID');
    expect(problem.detail).toContain(`'${field}`);
  });
});

describe('edits', () => {
  async function edited(changes: object, type = 'THANKED'): Promise<AnnotationResultDto> {
    return desk.decide({ kind: 'edit', edge: (await desk.edge(type)).id, changes });
  }

  it.each([
    ['label', { label: 'expressed thanks to' }, { label: 'expressed thanks to' }],
    ['title', { title: 'guest' }, { title: 'guest' }],
    ['date', { date: '2001-11' }, { firstDate: '2001-11', datePrecision: 'month' }],
    ['decade', { date: '2000', datePrecision: 'decade' }, { firstDate: '2000', datePrecision: 'decade' }],
    ['polarity', { polarity: 'denied' }, { reading: 'denied' }],
    ['modality', { modality: 'planned' }, { reading: 'proposed' }],
  ])('S81: an edit changes the %s, and is taken back', async (_name, changes, shown) => {
    const before = await desk.overview();
    const result = await edited(changes);
    expect(result.changed.edges).toMatchObject([shown]);
    await desk.undo(result);
    expect(await desk.overview()).toEqual(before);
  });

  it('S81: an edit of the type makes another edge of the same evidence', async () => {
    const before = await desk.edge('THANKED');
    const result = await edited({ type: 'PRAISED', reversed: true });
    expect(result.removedEdges).toEqual([before.id]);
    const [edge] = result.changed.edges;
    expect(edge).toMatchObject({ type: 'PRAISED', subject: before.object, object: before.subject });
    const { claims } = await desk.detail(edge!.id);
    expect(claims.map(({ sentence }) => sentence.text)).toContain(SAYS.thanked);
    await desk.undo(result);
    expect(await desk.edge('THANKED')).toEqual(before);
  });

  it('S81: turning an edge around twice is as it was', async () => {
    const before = await desk.edge('THANKED');
    const once = await edited({ reversed: true });
    expect(await desk.edge('THANKED')).toMatchObject({ subject: before.object, object: before.subject });
    const twice = await edited({ reversed: true });
    expect(await desk.edge('THANKED')).toMatchObject({ subject: before.subject, object: before.object });
    await desk.undo(twice);
    await desk.undo(once);
    expect(await desk.edge('THANKED')).toEqual(before);
  });

  it('S83: a type that the ends do not fit is refused with those that do', async () => {
    const edge = (await desk.edge('THANKED')).id;
    const problem = await desk.refuse(
      { kind: 'edit', edge, changes: { type: 'HEAD_OF_STATE_OF' } },
      422,
      'DECISION_INVALID',
    );
    expect(problem.detail).toContain('HEAD_OF_STATE_OF');
    expect(problem.help).toContain('These fit:');
    expect(problem.help).not.toContain('HEAD_OF_STATE_OF');
    const unknown = { kind: 'edit', edge, changes: { type: 'FRIEND`]->() DELETE' } };
    expect((await desk.refuse(unknown, 422, 'DECISION_INVALID')).detail).toContain('no relation type');
  });

  it.each([
    [{ date: '2001-02-30' }, 'no date'],
    [{ date: '2001', datePrecision: 'day' }, 'precision'],
    [{ datePrecision: 'year' }, 'precision'],
    [{ reversed: false }, 'changes nothing'],
  ])('S83: %j makes no sense', async (changes, words) => {
    const edge = (await desk.edge('THANKED')).id;
    const problem = await desk.refuse({ kind: 'edit', edge, changes }, 422, 'DECISION_INVALID');
    expect(problem.detail).toContain(words);
  });

  it('S83: an edge without a direction cannot be turned around', async () => {
    const edge = (await desk.edge('MET')).id;
    const body = { kind: 'edit', edge, changes: { reversed: true } };
    expect((await desk.refuse(body, 422, 'DECISION_INVALID')).detail).toContain('no direction');
  });
});

describe('additions', () => {
  it('S84: an edge from a selection has the selected words as its evidence', async () => {
    const [subject, object] = [await desk.entity('George Robertson'), await desk.entity('NATO')];
    const document = server.evidence[2]!.document;
    const said = 'Vladimir Putin and George Robertson know NATO.';
    const start = document.text.indexOf(said);
    const result = await desk.decide({
      kind: 'add',
      subject: subject.id,
      object: object.id,
      type: 'MEMBER_OF',
      evidence: { document: document.id, start, end: start + said.length },
      date: '1999-10',
    });
    const added = result.changed.edges.find(({ type }) => type === 'MEMBER_OF')!;
    expect(added).toMatchObject({
      origin: 'analyst',
      firstDate: '1999-10',
      documents: 1,
      reading: 'asserted',
    });
    const history = await desk.historyOf('edge', added.id);
    expect(history.decisions[0]).toMatchObject({ kind: 'add', by: 'ana' });
    expect(history.decisions[0]?.says).toContain('NATO');
    const verdict = await desk.decide({ kind: 'accept', edge: added.id });
    expect(verdict.changed.edges).toMatchObject([{ id: added.id, status: 'accepted' }]);
    await desk.undo(verdict);
    await desk.undo(result);
    await server.refused(pathFor(PATHS.edge, added.id), 404, 'NOT_FOUND');
  });

  it('S84: an edge without a text needs a written reason, and shows it', async () => {
    const [subject, object] = [await desk.entity('George Robertson'), await desk.entity('Russia')];
    const body = { kind: 'add', subject: subject.id, object: object.id, type: 'BORN_IN' };
    await desk.refuse(body, 422, 'DECISION_INVALID');
    await desk.refuse({ ...body, reason: '  ' }, 422, 'DECISION_INVALID');
    const result = await desk.decide({ ...body, reason: 'His register of birth' });
    const [edge] = result.changed.edges;
    expect(edge).toMatchObject({ type: 'BORN_IN', origin: 'analyst', label: 'was born in', documents: 0 });
    expect((await desk.detail(edge!.id)).additions).toMatchObject([{ reason: 'His register of birth' }]);
    await desk.undo(result);
  });

  it.each([
    ['a span outside the text', { start: 0, end: 1_000_000 }],
    ['an empty span', { start: 5, end: 5 }],
  ])('S84: %s is refused', async (_name, span) => {
    const [subject, object] = [await desk.entity('George Robertson'), await desk.entity('NATO')];
    const evidence = { document: server.evidence[0]!.document.id, ...span };
    const body = { kind: 'add', subject: subject.id, object: object.id, type: 'MEMBER_OF', evidence };
    await desk.refuse(body, 422, 'DECISION_INVALID');
  });

  it('S84: an edge to itself, to nobody, or of a type that does not fit is refused', async () => {
    const [one, two] = [await desk.entity('George Robertson'), await desk.entity('NATO')];
    const body = { kind: 'add', subject: one.id, object: two.id, type: 'MEMBER_OF', reason: 'Known' };
    await desk.refuse({ ...body, object: one.id }, 422, 'DECISION_INVALID');
    await desk.refuse({ ...body, object: 'clu_nobody' }, 409, 'DECISION_STALE');
    const turned = await desk.refuse(
      { ...body, subject: two.id, object: one.id, type: 'BORN_IN' },
      422,
      'DECISION_INVALID',
    );
    expect(turned.help).toContain('RELATION');
  });
});

describe('comments and history', () => {
  it('S85: a comment is told in the history of its edge and its entity, and changes nothing', async () => {
    const before = await desk.overview();
    const edge = await desk.edge('PRAISED');
    const text = 'Check <b>this</b> with `MATCH (n) DETACH DELETE n`';
    const result = await desk.decide({ kind: 'comment', edge: edge.id, entity: edge.subject, text });
    expect(await desk.overview()).toEqual(before);
    for (const [kind, id] of [
      ['edge', edge.id],
      ['entity', edge.subject],
    ] as const) {
      const { decisions } = await desk.historyOf(kind, id);
      expect(decisions[0]).toMatchObject({ id: result.decision.id, kind: 'comment', says: text });
    }
    await desk.undo(result);
    await desk.refuse({ kind: 'comment', text: 'About nothing' }, 422, 'DECISION_INVALID');
  });

  it('S85: the history says what was decided, why, and who took it back, newest first, by pages', async () => {
    const { id } = await desk.edge('PRAISED');
    const accept = await desk.decide({ kind: 'accept', edge: id, reason: 'Heard it myself' });
    await desk.retract(accept.decision.id, { reason: 'Misheard' });
    const edit = await desk.decide({ kind: 'edit', edge: id, changes: { label: 'hailed', date: null } });
    const { decisions, next } = await desk.historyOf('edge', id, '?limit=2');
    expect(decisions).toMatchObject([
      { kind: 'edit', says: expect.stringContaining('label hailed'), retracted: false, retractedBy: null },
      {
        kind: 'accept',
        reason: 'Heard it myself',
        retracted: true,
        retractedBy: { by: 'ana', reason: 'Misheard' },
      },
    ]);
    expect(next).toBe(decisions[1]!.seq);
    const rest = await desk.historyOf('edge', id, `?before=${next}`);
    expect(rest.decisions.every(({ seq }) => seq < next!)).toBe(true);
    await desk.undo(edit);
    await server.refused(pathFor(PATHS.edgeHistory, 'ed_nothing'), 404, 'NOT_FOUND');
    await server.refused(pathFor(PATHS.entityHistory, "x' OR 1=1"), 404, 'NOT_FOUND');
  });
});

describe('tags', () => {
  it('S100: an edge takes tags, which change nothing else and are taken off again', async () => {
    const before = await desk.overview();
    const { id } = await desk.edge('THANKED');
    const first = await desk.decide({ kind: 'tag', edge: id, tag: ' follow up ' });
    const second = await desk.decide({ kind: 'tag', edge: id, tag: 'courtesy', reason: 'Thanks only' });
    await desk.decide({ kind: 'tag', edge: id, tag: 'courtesy' });
    const { tags, decisions } = await desk.historyOf('edge', id, '?limit=1');
    expect(tags).toEqual([
      { tag: 'follow up', decision: first.decision.id, by: 'ana' },
      { tag: 'courtesy', decision: second.decision.id, by: 'ana' },
    ]);
    expect(decisions).toMatchObject([{ kind: 'tag', says: 'courtesy' }]);
    expect((await desk.overview()).edges).toEqual(before.edges);
    await desk.undo(first);
    expect((await desk.historyOf('edge', id)).tags.map(({ tag }) => tag)).toEqual(['courtesy']);
  });

  it('S100: a tag on nothing, and on what is gone, is refused', async () => {
    await desk.refuse({ kind: 'tag', tag: 'x' }, 422, 'DECISION_INVALID');
    await desk.refuse({ kind: 'tag', tag: 'x', edge: 'ed_nothing' }, 409, 'DECISION_STALE');
  });
});

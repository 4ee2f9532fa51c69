// Several people deciding at once on a real database: nothing is lost, and what is stale is refused by name.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { baseOntology } from '#cypher/ontology/index.ts';
import { fakeDeps } from '#server/app.fake.ts';
import { buildApp } from '#server/app.ts';
import { type DecisionListDto, DecisionListSchema } from '#server/contract/decisions.ts';
import { PATHS } from '#server/contract/paths.ts';

import { type Annotating, annotating } from '../support/annotating.ts';
import { openTestServer, type TestServer } from '../support/server-app.ts';

let ana: TestServer;
let desk: Annotating;
let bob: TestServer;
let other: Annotating;

beforeAll(async () => {
  ana = await openTestServer();
  desk = annotating(ana);
  const store = await ana.another();
  const app = buildApp({ ...fakeDeps(), store, ontology: baseOntology, actor: 'bob' });
  const ask = (body: Awaited<ReturnType<typeof app.inject>>) => body;
  bob = {
    ...ana,
    store,
    app,
    async get(url) {
      const answer = ask(await app.inject(url));
      expect(answer.statusCode, answer.body).toBe(200);
      return answer.json();
    },
    async post(url, payload, _schema, status = 200) {
      const answer = ask(await app.inject({ method: 'POST', url, payload }));
      expect(answer.statusCode, answer.body).toBe(status);
      return answer.json();
    },
    async refused(request, status, code) {
      const answer = ask(await app.inject(request));
      expect(answer.statusCode, answer.body).toBe(status);
      expect(answer.json()).toMatchObject({ code });
      return answer.json();
    },
  };
  other = annotating(bob);
});

afterAll(async () => {
  await bob.app.close();
  await ana.close();
});

const log = () => ana.get<DecisionListDto>(`${PATHS.decisions}?limit=200`, DecisionListSchema);

describe('two at once', () => {
  it('S92: verdicts given at the same time are all in the log, and everybody sees the same state', async () => {
    const before = (await log()).decisions.length;
    const { id } = await desk.edge('PRAISED');
    const results = await Promise.all([
      desk.decide({ kind: 'accept', edge: id }),
      other.decide({ kind: 'unsure', edge: id }),
      desk.decide({ kind: 'comment', edge: id, text: 'First' }),
      other.decide({ kind: 'comment', edge: id, text: 'Second' }),
    ]);
    const { decisions } = await log();
    expect(decisions).toHaveLength(before + 4);
    const seqs = results.map(({ decision }) => decision.seq);
    expect(new Set(seqs).size).toBe(4);
    const [accept, unsure] = results;
    const last = accept!.decision.seq > unsure!.decision.seq ? 'accepted' : 'unsure';
    expect((await desk.edge('PRAISED')).status).toBe(last);
    expect((await other.edge('PRAISED')).status).toBe(last);
    expect(await other.overview()).toEqual(await desk.overview());
    for (const result of results) await desk.retract(result.decision.id, { force: true });
  });

  it('S93: of two who saw the same state, the second is refused and told who was first', async () => {
    const { id } = await desk.edge('THANKED');
    const expected = { seq: (await log()).decisions[0]!.seq };
    const outcomes = await Promise.allSettled([
      desk.decide({ kind: 'accept', edge: id, expected }),
      other.decide({ kind: 'unsure', edge: id, expected }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { decisions } = await log();
    const won = decisions[0]!;
    const problem = await desk.refuse({ kind: 'reject', edge: id, expected }, 409, 'DECISION_STALE');
    expect(problem.detail).toContain(`${won.by} decided '${won.kind}'`);
    expect(problem.detail).toContain(won.id);
    await desk.retract(won.id, { force: true });
    const later = await desk.refuse({ kind: 'reject', edge: id, expected }, 409, 'DECISION_STALE');
    expect(later.detail).toContain(`took back '${won.kind}'`);
  });

  it('S93: another status than was seen refuses, and names who gave it', async () => {
    const { id } = await desk.edge('THANKED');
    const given = await other.decide({ kind: 'accept', edge: id });
    const expected = { status: 'unreviewed' };
    const problem = await desk.refuse({ kind: 'reject', edge: id, expected }, 409, 'DECISION_STALE');
    expect(problem.detail).toContain('accepted by now');
    expect(problem.detail).toContain("bob decided 'accept'");
    await other.undo(given);
    await desk.undo(await desk.decide({ kind: 'unsure', edge: id, expected }));
  });

  it('S93: for an edge that is gone the later decisions are named', async () => {
    const { id } = await desk.edge('THANKED');
    const expected = { seq: (await log()).decisions[0]!.seq };
    const rejected = await other.decide({ kind: 'reject', edge: id });
    const problem = await desk.refuse({ kind: 'accept', edge: id, expected }, 409, 'DECISION_STALE');
    expect(problem.detail).toContain("bob decided 'reject'");
    await other.undo(rejected);
  });

  it('S93: decisions about something else, and comments, do not make one stale', async () => {
    const { id } = await desk.edge('THANKED');
    const expected = { seq: (await log()).decisions[0]!.seq };
    await other.decide({ kind: 'comment', edge: id, text: 'Mind this' });
    await other.decide({ kind: 'accept', edge: (await desk.edge('HEAD_OF_STATE_OF')).id });
    await desk.undo(await desk.decide({ kind: 'accept', edge: id, expected }));
  });

  it('S93: a rename made on what was merged or renamed since is refused', async () => {
    const { id } = await desk.entity('Moscow');
    const expected = { seq: (await log()).decisions[0]!.seq };
    const first = await other.decide({ kind: 'rename', entity: id, name: 'Moskva', expected });
    const body = { kind: 'rename', entity: id, name: 'Moscow City', expected };
    expect((await desk.refuse(body, 409, 'DECISION_STALE')).detail).toContain("bob decided 'rename'");
    await other.undo(first);
  });
});

describe('undo over a later decision', () => {
  it('S94: what a later decision of somebody else lies over is taken back only by force', async () => {
    const { id } = await desk.edge('THANKED');
    const mine = await desk.decide({ kind: 'accept', edge: id });
    const theirs = await other.decide({ kind: 'unsure', edge: id, reason: 'Second thoughts' });
    const problem = await desk.refuseRetract(mine.decision.id, {}, 409, 'DECISION_STALE');
    expect(problem.detail).toContain("bob decided 'unsure'");
    expect(problem.detail).toContain('Second thoughts');
    const { id: decision, at } = (await log()).decisions[0]!;
    expect(problem.details?.overlying).toEqual({
      id: decision,
      at,
      by: 'bob',
      kind: 'unsure',
      reason: 'Second thoughts',
    });
    const forced = await desk.retract(mine.decision.id, { force: true });
    expect(forced.decision.kind).toBe('retract');
    expect((await desk.edge('THANKED')).status).toBe('unsure');
    await other.undo(theirs);
    expect((await desk.edge('THANKED')).status).toBe('unreviewed');
  });

  it('S94: one by the same name counts when it came after what the screen knows', async () => {
    const { id } = await desk.edge('THANKED');
    const first = await desk.decide({ kind: 'accept', edge: id });
    const second = await desk.decide({ kind: 'unsure', edge: id });
    await desk.refuseRetract(first.decision.id, { seq: first.decision.seq }, 409, 'DECISION_STALE');
    await desk.retract(first.decision.id, { seq: second.decision.seq });
    await desk.undo(second);
  });

  it('S94: a verdict on an addition lies over the addition; what was taken back lies over nothing', async () => {
    const [subject, object] = [await desk.entity('George Robertson'), await desk.entity('Russia')];
    const added = await desk.decide({
      kind: 'add',
      subject: subject.id,
      object: object.id,
      type: 'BORN_IN',
      reason: 'Known',
    });
    const edge = await desk.edge('BORN_IN');
    const verdict = await other.decide({ kind: 'accept', edge: edge.id });
    await desk.refuseRetract(added.decision.id, {}, 409, 'DECISION_STALE');
    await other.undo(verdict);
    await desk.undo(added);
    expect(await desk.edge('BORN_IN')).toBeUndefined();
  });

  it('S101: what somebody else took back already names who did', async () => {
    const { id } = await desk.edge('THANKED');
    const mine = await desk.decide({ kind: 'accept', edge: id });
    await other.retract(mine.decision.id, { reason: 'Not said' });
    const problem = await desk.refuseRetract(mine.decision.id, { force: true }, 409, 'DECISION_STALE');
    expect(problem.details?.takenBack).toMatchObject({ by: 'bob', kind: 'retract', reason: 'Not said' });
    expect(problem.detail).toContain('by bob');
  });

  it('S102: two merges of the same entity at the same time are both in force, and everybody sees one entity', async () => {
    const before = await desk.overview();
    const [putin, robertson, russia] = await Promise.all(
      ['Vladimir Putin', 'George Robertson', 'Russia'].map((name) => desk.entity(name)),
    );
    const results = await Promise.all([
      desk.decide({ kind: 'merge', left: putin!.id, right: robertson!.id }),
      other.decide({ kind: 'merge', left: putin!.id, right: russia!.id }),
    ]);
    const merged = await desk.overview();
    expect(await other.overview()).toEqual(merged);
    const [one] = merged.entities.filter(({ aliases, name }) =>
      ['Vladimir Putin', 'George Robertson', 'Russia'].every((each) => [name, ...aliases].includes(each)),
    );
    expect(one).toBeDefined();
    for (const { id } of [putin!, robertson!, russia!]) {
      expect((await desk.historyOf('entity', id)).decisions.slice(0, 2).map(({ kind }) => kind)).toEqual([
        'merge',
        'merge',
      ]);
    }
    for (const result of results.reverse()) await desk.retract(result.decision.id, { force: true });
    expect(await desk.overview()).toEqual(before);
  });
});

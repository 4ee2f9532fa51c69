// The pool on the real model: same answers wherever it runs, crashes contained, nothing left behind.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { openLocalTagger } from './local-tagger.ts';
import { createTagger, type TaggerOptions } from './tagger.ts';

const SENTENCE =
  'Russian President Vladimir Putin says Russia is ready for a new relationship with NATO .'.split(' ');
const SHORT = [SENTENCE];
/** Long enough to be still at work when the test acts. */
const LONG = new Array<string[]>(400).fill(SENTENCE);
const PATIENCE = { timeout: 20_000, interval: 20 };

let pools: Awaited<ReturnType<typeof createTagger>>[] = [];
async function open(options?: TaggerOptions) {
  const pool = await createTagger(options);
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  pools = [];
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function nextPid(pool: { pids(): number[] }, old: number): Promise<number> {
  return vi.waitFor(() => {
    const pid = pool.pids().find((other) => other !== old);
    if (pid === undefined) throw new Error('no new process yet');
    return pid;
  }, PATIENCE);
}

describe('tagger pool', { timeout: 60_000 }, () => {
  it('I7: two processes and this one give the same tags, whatever else is being read', async () => {
    const local = await openLocalTagger();
    const pool = await open({ workers: 2 });
    const [alone] = await local.tag(SHORT);
    const answers = await Promise.all([pool.tag(SHORT), pool.tag(LONG.slice(0, 30)), pool.tag(SHORT)]);
    for (const tags of answers.flat()) expect(tags).toEqual(alone);
    expect(alone?.upos).toHaveLength(SENTENCE.length);
    await local.close();
  });

  it('I7: documents come back to who asked, in the order of their sentences', async () => {
    const pool = await open({ workers: 2 });
    const lengths = [5, 1, 9, 3, 7];
    const answers = await Promise.all(
      lengths.map((length) => pool.tag(Array.from({ length }, (_, index) => SENTENCE.slice(0, index + 2)))),
    );
    expect(answers.map((tags) => tags.map(({ upos }) => upos.length))).toEqual(
      lengths.map((length) => Array.from({ length }, (_, index) => index + 2)),
    );
  });

  it('I288: read for its tags alone, a document has the same tags and no pairs', async () => {
    const pool = await open({ workers: 1 });
    const [whole] = await pool.tag(SHORT);
    const [tags] = await pool.tag(SHORT, undefined, 'tags');
    expect(whole?.pairs).not.toEqual([]);
    expect(tags).toEqual({ ...whole, pairs: [] });
  });

  it('I8: a process that dies is replaced and its document read again', async () => {
    const pool = await open();
    const [pid = 0] = pool.pids();
    const answer = pool.tag(LONG);
    process.kill(pid, 'SIGKILL');
    expect(await answer).toHaveLength(LONG.length);
    expect(pool.pids()).not.toContain(pid);
  });

  it('I8: a document that kills its reader twice is MODEL_CRASHED, and the pool goes on', async () => {
    const pool = await open();
    const [first = 0] = pool.pids();
    const answer = pool.tag(LONG);
    answer.catch(() => {});
    process.kill(first, 'SIGKILL');
    process.kill(await nextPid(pool, first), 'SIGKILL');
    await expect(answer).rejects.toMatchObject({ code: 'MODEL_CRASHED', help: expect.any(String) });
    expect(await pool.tag(SHORT)).toHaveLength(1);
  });

  it('I8: a process that dies idle is replaced when there is work', async () => {
    const pool = await open();
    const [pid = 0] = pool.pids();
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(pool.pids()).toEqual([]), PATIENCE);
    expect(await pool.tag(SHORT)).toHaveLength(1);
  });

  it('I9: an aborted document is rejected with the reason, running or waiting, and the next one is read', async () => {
    const pool = await open();
    const running = new AbortController();
    const waiting = new AbortController();
    const first = pool.tag(LONG, running.signal);
    const second = pool.tag(LONG, waiting.signal);
    const third = pool.tag(SHORT);
    waiting.abort(new Error('not wanted'));
    running.abort(new Error('enough'));
    await expect(first).rejects.toThrow('enough');
    await expect(second).rejects.toThrow('not wanted');
    expect(await third).toHaveLength(1);
    await expect(pool.tag(SHORT, AbortSignal.abort(new Error('too late')))).rejects.toThrow('too late');
  });

  it('I9: closing rejects what is under way with ABORTED and leaves no process; twice is fine', async () => {
    const pool = await open();
    const [pid = 0] = pool.pids();
    const running = expect(pool.tag(LONG)).rejects.toMatchObject({ code: 'ABORTED' });
    const waiting = expect(pool.tag(LONG)).rejects.toMatchObject({ code: 'ABORTED' });
    await pool.close();
    await pool.close();
    await running;
    await waiting;
    expect(isAlive(pid)).toBe(false);
    await expect(pool.tag(SHORT)).rejects.toMatchObject({ code: 'ABORTED' });
  });

  it('I9: a pool whose owner is killed leaves no process behind', async () => {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const script = `import { createTagger } from ${JSON.stringify(new URL('./tagger.ts', import.meta.url).href)};
      const pool = await createTagger();
      console.log(pool.pids().join());`;
    const owner = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [output] = (await once(owner.stdout, 'data')) as [Buffer];
    const pid = Number(output.toString());
    expect(isAlive(pid)).toBe(true);
    owner.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), PATIENCE);
  });

  it('I6: a pool without its model says so at once', async () => {
    await expect(createTagger({ modelFolder: tmpdir() })).rejects.toMatchObject({ code: 'MODEL_MISSING' });
  });
});

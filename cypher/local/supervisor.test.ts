// The supervisor with a fake server: whatever becomes of its owner, the server is stopped and the folder given back.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// Processes are started here, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 30_000 });
}

const SUPERVISOR = fileURLToPath(new URL('./supervisor.mjs', import.meta.url));
/** Says goodbye on SIGTERM, as Neo4j does its last checkpoint. */
const SERVER = `process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0); });
console.log('hello');
setInterval(() => undefined, 60_000);`;
const STUBBORN = `process.on('SIGTERM', () => console.log('no')); setInterval(() => undefined, 60_000);`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-supervisor-'));
  await writeFile(join(folder, 'lock.json'), JSON.stringify({ token: 'mine' }));
  await writeFile(join(folder, 'state.json'), '{}');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function supervise(script: string, more: Record<string, unknown> = {}) {
  const child = spawn(process.execPath, [SUPERVISOR], { stdio: ['pipe', 'pipe', 'inherit'] });
  const plan = {
    command: process.execPath,
    args: ['-e', script],
    stopCommand: null,
    cwd: folder,
    consoleLog: join(folder, 'console.log'),
    lock: join(folder, 'lock.json'),
    state: join(folder, 'state.json'),
    token: 'mine',
    graceMs: 60_000,
    ...more,
  };
  const events = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await events.next()).value as string) as Record<string, unknown>;
  const logged = () => readFile(join(folder, 'console.log'), 'utf8');
  return { child, plan: `${JSON.stringify(plan)}\n`, next, logged, exited: once(child, 'exit') };
}

describe('the supervisor', () => {
  it('C113: stops the server when its input closes, then gives the folder back', async () => {
    const { child, plan, next, logged, exited } = supervise(SERVER);
    child.stdin.write(plan);
    expect(await next()).toEqual({ event: 'started', pid: expect.any(Number) });
    await eventually(logged).toContain('hello');
    child.stdin.end();
    expect(await next()).toEqual({ event: 'ended', code: 0, signal: null, expected: true });
    await exited;
    expect(await logged()).toContain('goodbye');
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
    expect(existsSync(join(folder, 'state.json'))).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('C113: stops the server on %s', async (signal) => {
    const { child, plan, next, logged, exited } = supervise(SERVER);
    child.stdin.write(plan);
    await next();
    await eventually(logged).toContain('hello');
    child.kill(signal);
    await exited;
    expect(await logged()).toContain('goodbye');
  });

  it('C113: kills a server that does not stop in time', async () => {
    const { child, plan, next, exited } = supervise(STUBBORN, { graceMs: 50 });
    child.stdin.write(plan);
    await next();
    child.stdin.end();
    expect(await next()).toMatchObject({ event: 'ended', expected: true });
    await exited;
  });

  it('C113: runs the stop command where there is one', async () => {
    const file = JSON.stringify(join(folder, 'stop-asked-for'));
    const { child, plan, next, exited } = supervise(
      `setInterval(() => require('fs').existsSync(${file}) && process.exit(7), 20)`,
      { stopCommand: [process.execPath, '-e', `require('fs').writeFileSync(${file}, '')`] },
    );
    child.stdin.write(plan);
    await next();
    child.stdin.end();
    expect(await next()).toEqual({ event: 'ended', code: 7, signal: null, expected: true });
    await exited;
  });

  it('C113: starts nothing when its owner is gone before it said what to start', async () => {
    const { child, plan, exited, next } = supervise(SERVER);
    child.stdin.end(plan.slice(0, 40));
    await exited;
    await expect(next()).rejects.toThrow();
    expect(existsSync(join(folder, 'console.log'))).toBe(false);
    expect(existsSync(join(folder, 'lock.json'))).toBe(true);
  });

  it('C113: reports a server that ended by itself, and one that cannot be run', async () => {
    const first = supervise('process.exit(3)');
    first.child.stdin.write(first.plan);
    await first.next();
    expect(await first.next()).toEqual({ event: 'ended', code: 3, signal: null, expected: false });
    await first.exited;
    const second = supervise('', { command: join(folder, 'no-such-program') });
    second.child.stdin.write(second.plan);
    expect(await second.next()).toEqual({ event: 'failed', message: expect.stringContaining('ENOENT') });
    await second.exited;
  });

  it('C103: leaves the lock of another holder alone', async () => {
    const { child, plan, next, exited } = supervise('process.exit(0)');
    await writeFile(join(folder, 'lock.json'), JSON.stringify({ token: 'other' }));
    child.stdin.write(plan);
    await next();
    await exited;
    expect(existsSync(join(folder, 'lock.json'))).toBe(true);
  });
});

// How a start fails, with a fake Java in the place of Neo4j. That it works is test/integration/local-neo4j.test.ts.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';

import { type FakePrograms, fakeJava, fakePrograms } from './fake-programs.fake.ts';
import { jarFolder, markComplete, readPom } from './jars.ts';
import { type LocalLayout, localLayout } from './layout.ts';
import { createLock, readLock } from './lock.ts';
import { packStruct } from './packstream.ts';
import { choosePort } from './port.ts';
import { identify } from './process-identity.ts';
import { attachOrStart, startLocalNeo4j } from './start.ts';
import type { LocalOptions } from './types.ts';

// Processes are started here, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function eventually<T>(look: () => T) {
  return expect.poll(look, { timeout: 30_000 });
}

function message(tag: number, fields: Record<string, string>): Buffer {
  const bytes = packStruct(tag, [fields]);
  return Buffer.concat([Buffer.from([0, bytes.length]), bytes, Buffer.from([0, 0])]);
}

const BOLT_5_2 = Buffer.from([0, 0, 2, 5]);
const HELLO_ANSWER = message(0x70, { server: 'Neo4j/5.26.30' });
const WRONG_PASSWORD = message(0x7f, { code: 'Neo.ClientError.Security.Unauthorized' });

let folder: string;
let layout: LocalLayout;
let programs: FakePrograms | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-start-'));
  layout = localLayout(folder);
  const jars = jarFolder(join(folder, 'cache'), await readPom());
  await mkdir(join(jars, 'lib'), { recursive: true });
  await writeFile(join(jars, 'lib', 'a.jar'), 'content');
  await markComplete(jars);
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await programs?.remove();
  programs = null;
});

/** A Java whose first run sets the password, and whose second is the server. */
async function withServer(script: string, more: Partial<LocalOptions> = {}): Promise<LocalOptions> {
  programs = await fakePrograms({
    java: fakeJava('17.0.1', `case "$1" in @*) exit 0 ;; esac\n${script}`),
  });
  return {
    dataFolder: folder,
    cacheFolder: join(folder, 'cache'),
    preferredPort: 0,
    heapMb: 512,
    pageCacheMb: 128,
    log: () => undefined,
    clock: systemClock,
    environment: programs.environment,
    ...more,
  };
}

describe('a start that fails', () => {
  it.each([
    ['LOCAL_START_FAILED', 'Unrecognized VM option', 'exit 1', /exit code 1/],
    ['LOCAL_START_FAILED', 'Killed', 'kill -9 $$', /ended by SIGKILL/],
    [
      'LOCAL_DATA_LOCKED',
      'Lock file has been locked by another process: store_lock',
      'exit 1',
      /exit code 1/,
    ],
  ])('C111: %s shows the log (%s) and names its folder', async (code, said, end, how) => {
    const failure = startLocalNeo4j(await withServer(`echo "${said}"\n${end}`));
    await expect(failure).rejects.toMatchObject({
      code,
      message: expect.stringMatching(how),
      help: expect.stringContaining(layout.logs),
    });
    await expect(failure).rejects.toThrow(said);
    expect(await readFile(layout.consoleLog, 'utf8')).toContain(said);
    expect(existsSync(layout.lock)).toBe(false);
  });

  it('C106: for the port tries others before it gives up', async () => {
    const ports = join(folder, 'ports');
    const said = 'PortBindException: Address already in use';
    const script = `cat ${layout.conf}/neo4j.conf >> ${ports}; echo "${said}"; exit 1`;
    const failure = startLocalNeo4j(await withServer(script));
    await expect(failure).rejects.toMatchObject({
      code: 'PORT_BUSY',
      message: expect.stringContaining(said),
    });
    const tried = (await readFile(ports, 'utf8')).match(/(?<=bolt\.listen_address=).*/g);
    expect(tried).toHaveLength(3);
    expect(existsSync(layout.lock)).toBe(false);
  });

  it('C105: is not mistaken when another server has the port, nor when the password is wrong', async () => {
    const started = 'echo "2026-01-01 00:00:00.000+0000 INFO  Started." >> logs/neo4j.log';
    const release = join(folder, 'release');
    const options = await withServer(
      `while [ ! -e ${release} ]; do sleep 0.05; done; ${started}; exec sleep 600`,
    );
    let logins = 0;
    const port = await choosePort(0);
    const other = createServer((socket) => {
      logins++;
      const answers = [BOLT_5_2, HELLO_ANSWER, WRONG_PASSWORD];
      socket.on('error', () => undefined);
      socket.on('data', () => socket.write(answers.shift() ?? ''));
    });
    const failure = expect(startLocalNeo4j({ ...options, preferredPort: port })).rejects.toMatchObject({
      code: 'LOCAL_START_FAILED',
      message: expect.stringContaining(`the password in ${layout.password} is not this database's`),
    });
    await eventually(async () => (await readLock(layout.lock))?.server ?? null).not.toBeNull();
    other.listen(port, '127.0.0.1');
    await eventually(() => logins).toBe(1);
    await writeFile(release, '');
    await failure;
    expect(logins).toBe(2);
    other.close();
  });

  it('C111: says so when the password cannot be set', async () => {
    const options = await withServer('exit 0');
    await writeFile(
      join(programs!.folder, 'java'),
      `#!/bin/sh\n${fakeJava('17.0.1', 'echo no room; exit 1')}\n`,
    );
    await expect(attachOrStart(options)).rejects.toMatchObject({
      code: 'LOCAL_START_FAILED',
      message: expect.stringContaining('no room'),
      help: expect.stringContaining(layout.home),
    });
    expect(existsSync(layout.lock)).toBe(false);
  });

  it('C109: with settings that make no sense starts nothing', async () => {
    const failure = attachOrStart(await withServer('exit 0', { heapMb: 1 }));
    await expect(failure).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
    expect(existsSync(layout.home)).toBe(false);
  });

  it.each([
    ['LOCAL_START_FAILED', 'RELATA_DATA', { dataFolder: 'file/data' }],
    ['LOCAL_FETCH_FAILED', 'RELATA_CACHE', { cacheFolder: 'file/cache' }],
  ])('C111: %s when a folder cannot be made, and names %s', async (code, setting, folders) => {
    await writeFile(join(folder, 'file'), '');
    const options = await withServer('exit 0');
    const paths = Object.entries(folders).map(([name, path]) => [name, join(folder, path)]);
    await expect(attachOrStart({ ...options, ...Object.fromEntries(paths) })).rejects.toMatchObject({
      code,
      help: expect.stringContaining(setting),
    });
  });

  it('C112: is stopped when asked to, and leaves nothing running', async () => {
    const stop = new AbortController();
    const started = join(folder, 'server-pid');
    const options = await withServer(`echo $$ > "${started}"\nexec sleep 600`, { signal: stop.signal });
    const failure = expect(attachOrStart(options)).rejects.toMatchObject({ code: 'ABORTED' });
    await eventually(() => existsSync(started) && existsSync(layout.lock)).toBe(true);
    const server = await identify(Number(await readFile(started, 'utf8')));
    expect(server).not.toBeNull();
    stop.abort();
    await failure;
    expect(await identify(server!.pid)).toBeNull();
    expect(existsSync(layout.lock)).toBe(false);
  });

  it('C103: when another command owns the data folder names the process and its lock', async () => {
    const options = await withServer('exit 0');
    const owner = (await identify(process.pid))!;
    await mkdir(layout.home, { recursive: true });
    await createLock(layout.lock, { token: 'other', owner, supervisor: null, server: null });
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: 'LOCAL_DATA_LOCKED',
      help: expect.stringMatching(new RegExp(`process ${process.pid}.*${layout.lock}`)),
    });
    expect(existsSync(layout.lock)).toBe(true);
  });
});

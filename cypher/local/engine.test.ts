import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';

import { findEngine } from './engine.ts';
import { type FakePrograms, fakeJava, fakePrograms } from './fake-programs.fake.ts';
import { jarFolder, markComplete, readPom } from './jars.ts';
import type { LocalOptions } from './types.ts';

// Processes are started here, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const DOCKER_RUNS = 'if [ "$1" = version ]; then echo 27.0; fi';
const DOCKER_WITHOUT_ENGINE = 'echo "Cannot connect to the Docker daemon" >&2; exit 1';
const WAYS_OUT = /Docker.*NEO4J_URI/s;

let cache: string;
let programs: FakePrograms;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relata-engine-'));
});

afterEach(async () => {
  await rm(cache, { recursive: true, force: true });
  await programs.remove();
});

async function options(
  scripts: Record<string, string>,
  more: Partial<LocalOptions> = {},
): Promise<LocalOptions> {
  programs = await fakePrograms(scripts);
  return {
    dataFolder: cache,
    cacheFolder: cache,
    preferredPort: 0,
    heapMb: 512,
    pageCacheMb: 128,
    log: () => undefined,
    clock: systemClock,
    environment: programs.environment,
    ...more,
  };
}

async function fillCache(): Promise<string> {
  const folder = jarFolder(cache, await readPom());
  await mkdir(join(folder, 'lib'), { recursive: true });
  await writeFile(join(folder, 'lib', 'a.jar'), 'content');
  await markComplete(folder);
  return folder;
}

describe('findEngine', () => {
  it('C100: takes Java with the jars of the cache, and asks neither Maven nor Docker', async () => {
    const jars = await fillCache();
    expect(await findEngine(await options({ java: fakeJava('17.0.1') }))).toEqual({
      kind: 'java',
      java: 'java',
      jars,
    });
  });

  it('C100: prefers the Java that JAVA_HOME names, and passes over one that is too old', async () => {
    const jars = await fillCache();
    const home = join(cache, 'jdk');
    await mkdir(join(home, 'bin'), { recursive: true });
    const given = await options({ java: fakeJava('21.0.1') });
    const environment = { ...given.environment, JAVA_HOME: home };
    const write = (version: string) =>
      writeFile(join(home, 'bin', 'java'), `#!/bin/sh\n${fakeJava(version)}\n`, { mode: 0o755 });
    await write('25.0.1');
    expect(await findEngine({ ...given, environment })).toEqual({
      kind: 'java',
      java: join(home, 'bin', 'java'),
      jars,
    });
    await write('11.0.1');
    expect(await findEngine({ ...given, environment })).toEqual({ kind: 'java', java: 'java', jars });
  });

  it.each([
    ['no Java', {}],
    ['Java too old', { java: fakeJava('11.0.2') }],
    ['no Maven', { java: fakeJava('17.0.1') }],
  ])('C102: takes Docker when its engine answers: %s', async (_, scripts) => {
    expect(await findEngine(await options({ ...scripts, docker: DOCKER_RUNS }))).toEqual({ kind: 'docker' });
  });

  it.each([
    ['LOCAL_NO_JAVA', {}, /JDK 17/],
    ['LOCAL_NO_JAVA', { docker: DOCKER_WITHOUT_ENGINE }, /JDK 17/],
    ['LOCAL_NO_JAVA', { java: 'echo "Unable to locate a Java Runtime" >&2; exit 1' }, /JDK 17/],
    ['LOCAL_JAVA_TOO_OLD', { java: fakeJava('1.8.0_392') }, /JAVA_HOME/],
    ['LOCAL_NO_MAVEN', { java: fakeJava('21') }, /install Maven/],
  ])('C111: %s names the ways out (%j)', async (code, scripts, first) => {
    const failure = findEngine(await options(scripts as Record<string, string>));
    await expect(failure).rejects.toMatchObject({ code, help: expect.stringMatching(first) });
    await expect(failure).rejects.toMatchObject({ help: expect.stringMatching(WAYS_OUT) });
  });

  it('C111: says which Java is too old, and where', async () => {
    const failure = findEngine(await options({ java: fakeJava('11.0.2') }));
    await expect(failure).rejects.toThrow('Neo4j needs Java 17 or newer; java is Java 11.');
  });

  it('C112: stops a fetch that is under way when asked to', async () => {
    const stop = new AbortController();
    const scripts = { java: fakeJava('17.0.1'), mvn: 'exec sleep 600' };
    const log = (line: string) => (line.startsWith('Fetching') ? stop.abort() : undefined);
    const failure = findEngine(await options(scripts, { signal: stop.signal, log }));
    await expect(failure).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fakePrograms } from './fake-programs.fake.ts';
import { fetchJars, isComplete, jarFolder, markComplete, pinnedVersion, readPom } from './jars.ts';

// Processes are started here, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relata-jars-'));
});

afterEach(() => rm(cache, { recursive: true, force: true }));

/** A Maven that leaves two jars where it is told, and then ends as the test wants. */
const MAVEN = `
for argument in "$@"; do
  case "$argument" in -DoutputDirectory=*) out="\${argument#*=}" ;; esac
done
mkdir -p "$out" && echo one > "$out/a.jar" && echo two > "$out/b.jar"
`;

describe('jarFolder', () => {
  it('C101: is another for another pom', async () => {
    const pom = await readPom();
    expect(pinnedVersion(pom)).toMatch(/^5\.26\.\d+$/);
    const folder = jarFolder(cache, pom);
    expect(folder.startsWith(join(cache, 'neo4j', `${pinnedVersion(pom)}-`))).toBe(true);
    expect(jarFolder(cache, `${pom}\n`)).not.toBe(folder);
  });
});

describe('isComplete', () => {
  it('C101: believes the marker only while every jar is there in its size', async () => {
    const lib = join(cache, 'lib');
    await mkdir(lib);
    expect(await isComplete(cache)).toBe(false);
    await markComplete(cache);
    expect(await isComplete(cache), 'no jars at all').toBe(false);
    await writeFile(join(lib, 'a.jar'), 'content');
    expect(await isComplete(cache), 'no marker for it').toBe(false);
    await markComplete(cache);
    expect(await isComplete(cache)).toBe(true);
    await truncate(join(lib, 'a.jar'), 3);
    expect(await isComplete(cache), 'cut short').toBe(false);
    await rm(join(lib, 'a.jar'));
    expect(await isComplete(cache), 'removed').toBe(false);
  });
});

describe('fetchJars', () => {
  it('C101: leaves whole folders only, in place of a broken one', async () => {
    const programs = await fakePrograms({ mvn: MAVEN });
    const folder = join(cache, 'neo4j', '1');
    await mkdir(join(folder, 'lib'), { recursive: true });
    await writeFile(join(folder, 'lib', 'half.jar'), 'x');
    await mkdir(join(cache, 'neo4j', `0.partial-${2 ** 22 + 7}`));
    expect(await fetchJars(folder, { environment: programs.environment })).toBe(true);
    expect(await isComplete(folder)).toBe(true);
    expect(await readdir(join(folder, 'lib'))).toEqual(['a.jar', 'b.jar']);
    expect(await readdir(join(cache, 'neo4j'))).toEqual(['1']);
    await programs.remove();
  });

  it('C101, C111: takes a fetch that failed for none, and shows what Maven said', async () => {
    const programs = await fakePrograms({ mvn: `${MAVEN}\necho '[ERROR] no route to the mirror'; exit 1` });
    const folder = join(cache, 'neo4j', '1');
    await expect(fetchJars(folder, { environment: programs.environment })).rejects.toMatchObject({
      code: 'LOCAL_FETCH_FAILED',
      message: expect.stringContaining('no route to the mirror'),
      help: expect.stringContaining('settings.xml'),
    });
    expect(await isComplete(folder)).toBe(false);
    expect(await readdir(join(cache, 'neo4j'))).toEqual([]);
    await programs.remove();
  });
});

// Fakes of java, mvn and docker for tests: shell scripts in a folder that is the whole PATH, beside the system's tools.
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Environment } from './types.ts';

export interface FakePrograms {
  folder: string;
  environment: Environment;
  remove(): Promise<void>;
}

const TOOLS = ['mkdir', 'cat', 'sleep', 'touch'];

export async function fakePrograms(scripts: Record<string, string>): Promise<FakePrograms> {
  const folder = await mkdtemp(join(tmpdir(), 'relata-path-'));
  for (const tool of TOOLS) await symlink(`/bin/${tool}`, join(folder, tool));
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return {
    folder,
    environment: { PATH: folder },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The script of a `java -version`, and of whatever else Java is asked to run. */
export function fakeJava(version: string, otherwise = 'exit 0'): string {
  return `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2025-04-15' >&2; exit 0; fi\n${otherwise}`;
}

// Global setup of the end-to-end tests: Relata as a user starts it, with a Neo4j and a sample of its own.
import type { TestProject } from 'vitest/node';

import { scratchFolder } from './scratch-folder.ts';
import { spawnCli } from './spawn-cli.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    app: { url: string; dataFolder: string };
  }
}

const READY = /^Relata is ready at (http:\S+) /;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await scratchFolder('e2e');
  const run = spawnCli(['serve', '--sample'], { env: { RELATA_DATA: folder.path, RELATA_WORKERS: '1' } });
  const url = READY.exec(await run.line(READY))?.[1] ?? '';
  project.provide('app', { url, dataFolder: folder.path });
  return async () => {
    run.child.kill('SIGTERM');
    await run.ended;
    await folder.remove();
  };
}

// Runs local-command.ts and waits until it has its Neo4j.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { LocalNeo4j } from '#cypher/local/index.ts';

const SCRIPT = fileURLToPath(new URL('./local-command.ts', import.meta.url));

export interface LocalCommand {
  pid: number;
  neo4j: Pick<LocalNeo4j, 'uri' | 'user' | 'password' | 'version' | 'attached'>;
  /** Lets it end in order. */
  end(): Promise<void>;
  /** SIGKILL unless told otherwise. */
  kill(signal?: NodeJS.Signals): Promise<void>;
}

export async function spawnLocalCommand(dataFolder: string): Promise<LocalCommand> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), exited.then(() => null)]);
  if (first === null) throw new Error('The command ended before it had a Neo4j.');
  return {
    pid: child.pid!,
    neo4j: JSON.parse(first[0] as string) as LocalCommand['neo4j'],
    async end() {
      child.stdin.end();
      await exited;
    },
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await exited;
    },
  };
}

// Stops a Neo4j whose supervisor is gone.
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from './process-identity.ts';
import type { LocalOptions, ProcessIdentity } from './types.ts';

const POLL_MS = 100;
const GRACE_MS = 60_000;

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

/** Asks the process to stop, waits until it is gone, and kills it when it does not go. */
export async function stopProcess(
  identity: ProcessIdentity,
  options: Pick<LocalOptions, 'clock'>,
): Promise<void> {
  signal(identity.pid, 'SIGTERM');
  const deadline = options.clock.elapsed() + GRACE_MS;
  while (await isAlive(identity)) {
    if (options.clock.elapsed() > deadline) signal(identity.pid, 'SIGKILL');
    await sleep(POLL_MS);
  }
}

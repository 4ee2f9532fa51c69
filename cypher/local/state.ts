// Where the running server answers, for the commands that attach to it.
import { readFile, rename, writeFile } from 'node:fs/promises';

export interface ServerState {
  /** The lock under which it was written; a state without its lock is old. */
  token: string;
  port: number;
}

export async function writeState(path: string, state: ServerState): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** Null when there is none that belongs to this lock. */
export async function readState(path: string, token: string): Promise<ServerState | null> {
  try {
    const state = JSON.parse(await readFile(path, 'utf8')) as Partial<ServerState>;
    return state.token === token && typeof state.port === 'number' ? (state as ServerState) : null;
  } catch {
    return null;
  }
}

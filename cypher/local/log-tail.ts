// The end of the server's logs, for errors that name them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { LocalLayout } from './layout.ts';

const LINES = 15;

async function tail(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim().split('\n').slice(-LINES).join('\n');
  } catch {
    return '';
  }
}

/** What the process printed and what Neo4j logged last. */
export async function logTail(layout: LocalLayout): Promise<string> {
  const parts = await Promise.all([tail(layout.consoleLog), tail(join(layout.logs, 'neo4j.log'))]);
  return parts.filter((part) => part !== '').join('\n');
}

// What the server printed and logged since it was launched: for errors, and to know how far it came.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { LocalLayout } from './layout.ts';

const TAIL_LINES = 15;

/** Length of Neo4j's log in bytes before a launch: the log goes on from one run to the next. */
export type LogMark = number;

function neo4jLog(layout: LocalLayout): string {
  return join(layout.logs, 'neo4j.log');
}

export async function markLog(layout: LocalLayout): Promise<LogMark> {
  try {
    return (await stat(neo4jLog(layout))).size;
  } catch {
    return 0;
  }
}

async function readFrom(path: string, mark: LogMark): Promise<string> {
  try {
    const bytes = await readFile(path);
    // A log that was rotated meanwhile starts anew.
    return bytes.subarray(bytes.length < mark ? 0 : mark).toString('utf8');
  } catch {
    return '';
  }
}

/** The last lines of what the process printed and of what Neo4j logged. */
export async function logTail(layout: LocalLayout, mark: LogMark): Promise<string> {
  const texts = await Promise.all([readFrom(layout.consoleLog, 0), readFrom(neo4jLog(layout), mark)]);
  const tails = texts.map((text) => text.trim().split('\n').slice(-TAIL_LINES).join('\n'));
  return tails.filter((tail) => tail !== '').join('\n');
}

/** True when Neo4j says that it listens: what answers on its port is then itself. */
export async function saysStarted(layout: LocalLayout, mark: LogMark): Promise<boolean> {
  return /^\S+ \S+ INFO\s+Started\.$/m.test(await readFrom(neo4jLog(layout), mark));
}

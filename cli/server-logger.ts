// The server's log: on standard error, for people at a terminal in words, for collectors as JSON lines.
import type { ServerDeps } from '#server/app.ts';

import type { LogLevel } from './settings.ts';

type ServerLogger = ServerDeps['logger'];

const STDERR = 2;

export function serverLogger(level: LogLevel, pretty: boolean): ServerLogger {
  if (level === 'silent') return false;
  const target = pretty ? 'pino-pretty' : 'pino/file';
  return { level, transport: { target, options: { destination: STDERR } } };
}

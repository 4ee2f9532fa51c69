// Waits until a server that was just launched answers, or says why it never will.
import { setTimeout as sleep } from 'node:timers/promises';

import { type ErrorCode, RelataError } from '#cypher/model/errors.ts';

import { boltLogin } from './bolt-login.ts';
import { type LocalLayout, USER } from './layout.ts';
import { type LogMark, logTail, saysStarted } from './server-log.ts';
import type { ServerEnd } from './supervise.ts';
import type { LocalOptions } from './types.ts';

const POLL_MS = 100;
const READY_WITHIN_MS = 180_000;

/** Lines of the log that have an error code of their own. */
const KNOWN_FAILURES: [RegExp, ErrorCode, string][] = [
  [/Address already in use|BindException/, 'PORT_BUSY', 'Another program took the port: start again.'],
  [
    /Lock file has been locked by another process|FileLockException/,
    'LOCAL_DATA_LOCKED',
    'Another Neo4j has this data folder open: stop it, or choose another folder with RELATA_DATA.',
  ],
];

async function startFailure(layout: LocalLayout, mark: LogMark, what: string): Promise<RelataError> {
  const tail = await logTail(layout, mark);
  const known = KNOWN_FAILURES.find(([pattern]) => pattern.test(tail));
  const [, code, advice] = known ?? [null, 'LOCAL_START_FAILED' as const, 'The last lines above say why.'];
  return new RelataError(code, `The local Neo4j did not start: ${what}.\n${tail}`.trimEnd(), {
    help: `${advice} The logs are in ${layout.logs}.`,
    details: { logFolder: layout.logs },
  });
}

function describeEnd(end: ServerEnd): string {
  return end.signal === null ? `it ended with exit code ${end.code}` : `it was ended by ${end.signal}`;
}

export interface Launched {
  port: number;
  password: string;
  layout: LocalLayout;
  /** Where Neo4j's log ended before this launch. */
  mark: LogMark;
  ended: Promise<ServerEnd>;
}

/**
 * Waits until Bolt answers and takes the password; resolves to the server's version. A refusal says little before Neo4j
 * says that it has started: another server may have got the port first, and is not asked again, since some lock a user
 * out after a few tries.
 */
export async function untilReady(launched: Launched, options: LocalOptions): Promise<string> {
  const { port, password, layout, mark } = launched;
  let end: ServerEnd | null = null;
  void launched.ended.then((value) => {
    end = value;
  });
  const deadline = options.clock.elapsed() + READY_WITHIN_MS;
  let refused = false;
  for (;;) {
    if (options.signal?.aborted) {
      throw new RelataError('ABORTED', 'The start of the local Neo4j was stopped.');
    }
    if (end !== null) throw await startFailure(layout, mark, describeEnd(end));
    const started = refused && (await saysStarted(layout, mark));
    if (!refused || started) {
      const answer = await boltLogin({ port, user: USER, password });
      if (answer.kind === 'ready') return answer.version;
      if (answer.kind === 'refused' && started) {
        throw await startFailure(layout, mark, `the password in ${layout.password} is not this database's`);
      }
      refused = answer.kind === 'refused';
    }
    if (options.clock.elapsed() > deadline) {
      throw await startFailure(layout, mark, `no answer on port ${port} within ${READY_WITHIN_MS / 1000} s`);
    }
    await sleep(POLL_MS);
  }
}

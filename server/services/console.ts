// Runs a statement for a person and keeps it in that person's history, whatever became of it.
import { RelataError } from '#cypher/model/errors.ts';
import { addHistory } from '#cypher/queries/history/add.ts';

import type { ConsoleBody, ConsoleResultDto } from '../contract/console.ts';
import type { ServerDeps } from '../deps.ts';
import type { ConsoleRuns } from './console-runs.ts';

/** Bytes of the rows of one answer. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Statements kept for each person. */
const KEPT = 500;

interface Outcome {
  rows: number;
  durationMs: number;
  error: string | null;
}

async function remember(deps: ServerDeps, { statement, params = {} }: ConsoleBody, outcome: Outcome) {
  const id = `query_${deps.randomId()}`;
  const at = deps.clock.now();
  const entry = {
    id,
    statement,
    params: JSON.stringify(params),
    at,
    by: deps.actor,
    place: `${at} ${id}`,
    ...outcome,
  };
  await deps.store.run(addHistory, { entry, keep: KEPT });
}

/** `gone` fires when the client hung up. The history is written before the answer, so that it shows what was run. */
export async function runStatement(
  deps: ServerDeps,
  runs: ConsoleRuns,
  body: ConsoleBody,
  gone: AbortSignal,
): Promise<ConsoleResultDto> {
  const { statement, params = {}, limit, timeoutMs, id = null } = body;
  const run = runs.begin(id, gone);
  const started = deps.clock.elapsed();
  const durationMs = () => Math.round(deps.clock.elapsed() - started);
  try {
    const options = { limit, timeoutMs, maxBytes: MAX_BYTES, signal: run.signal };
    const answer = await deps.store.console(statement, params, options);
    const taken = durationMs();
    await remember(deps, body, { rows: answer.rows.length, durationMs: taken, error: null });
    return { ...answer, durationMs: taken };
  } catch (error) {
    const code = error instanceof RelataError ? error.code : 'INTERNAL';
    // Without a database there is no history either; what failed first is what the caller must hear.
    await remember(deps, body, { rows: 0, durationMs: durationMs(), error: code }).catch(() => undefined);
    throw error;
  } finally {
    run.end();
  }
}

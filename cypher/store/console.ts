// Runs a statement that a person typed: reads only. Three locks, each enough for most of what could go wrong: the
// access mode of the transaction, the allowlist that the database's own plan is held against, and the limits.
import type { ConsoleCut, ConsoleValue } from '#cypher/model/console-value.ts';
import { unescapeUnicode } from '#cypher/text/escapes.ts';
import { positionAt } from '#cypher/text/position.ts';
import { executionMode, namespacedCalls, secondStatement, withLimit } from '#cypher/text/shape.ts';
import { tokenize } from '#cypher/text/tokens.ts';

import { isAllowedFunction } from './console-allowlist.ts';
import { mapConsoleError, notAllowed, writeRefused } from './console-errors.ts';
import { judge } from './console-plan.ts';
import { createValueReader } from './console-values.ts';
import type { Connection, Params, Tx } from './driver.ts';
import type { ConsoleAnswer, ConsoleOptions } from './types.ts';

export interface ConsoleRequest extends Omit<ConsoleOptions, 'signal'> {
  statement: string;
  params: Params;
}

const EXPLAIN = 'EXPLAIN ';
/** Small, so that little is under way when the reading stops. */
const FETCH_SIZE = 200;
const READ_ENDS = `
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
RETURN element, coalesce(n.id, n.key) AS id, n:Entity AS entity`;

/** What tokens can tell: more than one statement, PROFILE, disguised characters, functions of plug-ins. */
function refuseByText(statement: string): void {
  const { text, disguise } = unescapeUnicode(statement);
  if (disguise !== -1) {
    throw notAllowed(['a Unicode escape that stands for punctuation'], {
      position: positionAt(statement, disguise),
    });
  }
  const tokens = tokenize(text);
  const second = secondStatement(tokens);
  if (second !== -1) {
    const position = text === statement ? positionAt(statement, second) : null;
    throw notAllowed(['more than one statement at a time'], { position });
  }
  if (executionMode(tokens) === 'PROFILE') throw notAllowed(['PROFILE']);
  const foreign = namespacedCalls(tokens).filter((name) => !isAllowedFunction(name));
  if (foreign.length > 0) throw notAllowed(foreign.map((name) => `${name}()`));
}

/** Has the database plan this very text, and throws unless all of the plan is allowed. */
async function admit(tx: Tx, text: string, statement: string, params: Params): Promise<void> {
  let explanation: Awaited<ReturnType<Tx['explain']>>;
  try {
    explanation = await tx.explain(EXPLAIN + text, params);
  } catch (error) {
    throw mapConsoleError(error, statement, EXPLAIN.length);
  }
  const { refused, writes } = judge(explanation);
  if (writes) throw writeRefused(refused);
  if (refused.length > 0) throw notAllowed(refused);
}

async function readRows(
  tx: Tx,
  text: string,
  request: ConsoleRequest,
): Promise<Omit<ConsoleAnswer, 'statement' | 'limitAdded'>> {
  const reader = createValueReader();
  const rows: ConsoleValue[][] = [];
  let truncated: ConsoleCut | null = null;
  let bytes = 0;
  const columns = await tx.visit(text, request.params, (values) => {
    if (rows.length === request.limit) truncated = 'rows';
    else {
      const row = values.map(reader.read);
      bytes += Buffer.byteLength(JSON.stringify(row));
      if (bytes > request.maxBytes) truncated = 'bytes';
      else rows.push(row);
    }
    return truncated === null;
  });
  const elements = reader.missingEnds();
  const ends = elements.length === 0 ? [] : await tx.run(READ_ENDS, { elements });
  reader.giveEnds(
    ends.map(({ element, id, entity }) => ({
      element: String(element),
      id: typeof id === 'string' ? id : null,
      entity: entity === true,
    })),
  );
  return { columns, rows, truncated, graph: reader.graph() };
}

/** In one transaction, so that what was planned and what runs see the same schema. */
async function admitAndRead(tx: Tx, text: string, request: ConsoleRequest) {
  await admit(tx, text, request.statement, request.params);
  try {
    return await readRows(tx, text, request);
  } catch (error) {
    throw mapConsoleError(error, request.statement, 0);
  }
}

/** True when the statement as typed may be sound although the one with our LIMIT is not. */
function isOwnFault(error: unknown): boolean {
  return error instanceof Error && Reflect.get(error, 'code') === 'CONSOLE_SYNTAX';
}

/**
 * `connection` must give exact integers.
 * Throws CONSOLE_WRITE, CONSOLE_REFUSED, CONSOLE_SYNTAX, CONSOLE_FAILED, NEO4J_TIMEOUT, ABORTED or NEO4J_UNREACHABLE.
 */
export async function runConsole(
  connection: Connection,
  request: ConsoleRequest,
  signal?: AbortSignal,
): Promise<ConsoleAnswer> {
  refuseByText(request.statement);
  const run = (text: string) =>
    connection.read((tx) => admitAndRead(tx, text, request), {
      query: 'console',
      kind: 'user',
      timeoutMs: request.timeoutMs,
      fetchSize: FETCH_SIZE,
      signal,
    });
  const limited = withLimit(request.statement, request.limit);
  if (limited !== null) {
    try {
      const answer = await run(limited);
      const full = answer.truncated === null && answer.rows.length === request.limit;
      return {
        ...answer,
        truncated: full ? 'limit' : answer.truncated,
        statement: limited,
        limitAdded: request.limit,
      };
    } catch (error) {
      if (!isOwnFault(error)) throw error;
    }
  }
  return { ...(await run(request.statement)), statement: request.statement, limitAdded: null };
}

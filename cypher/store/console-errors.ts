// What Neo4j says against a statement that a person typed, as errors that tell that person what to do.
import { type ErrorCode, RelataError } from '#cypher/model/errors.ts';
import { offsetIn, type Position, positionAt, withoutPosition } from '#cypher/text/position.ts';

/** The `details` of every console error. */
export interface ConsoleFault {
  position: Position | null;
  refused: string[];
  neo4jCode: string | null;
}

const HOW_THE_GRAPH_CHANGES =
  'The graph changes by decisions: accept, reject or edit an edge, rename, merge or split an entity, or add an edge, each on its panel. Every decision can be taken back. New text comes in with Add text.';

export function consoleError(
  code: ErrorCode,
  message: string,
  help: string,
  fault: Partial<ConsoleFault> = {},
  cause?: unknown,
): RelataError {
  const details = { position: null, refused: [], neo4jCode: null, ...fault };
  return new RelataError(code, message, { help, details, cause });
}

export function writeRefused(refused: string[], neo4jCode: string | null = null): RelataError {
  const what = refused.length === 0 ? '' : ` (${refused.join(', ')})`;
  return consoleError('CONSOLE_WRITE', `This statement would change data${what}.`, HOW_THE_GRAPH_CHANGES, {
    refused,
    neo4jCode,
  });
}

export function notAllowed(refused: string[], fault: Partial<ConsoleFault> = {}): RelataError {
  return consoleError(
    'CONSOLE_REFUSED',
    `The console does not run ${refused.join(', ')}.`,
    'It runs what reads the graph and its schema: MATCH, RETURN, subqueries, the functions of Cypher and the procedures that GET /api/schema lists.',
    { refused, ...fault },
  );
}

const SYNTAX = new Set([
  'Neo.ClientError.Statement.SyntaxError',
  'Neo.ClientError.Statement.SemanticError',
  'Neo.ClientError.Procedure.ProcedureNotFound',
]);
const REFUSED =
  /^Neo\.ClientError\.(Statement\.(UnsupportedAdministrationCommand|NotSystemDatabaseError|UnsupportedOperationError)|Security\.Forbidden)/;
const MEMORY = /OutOfMemory|MemoryPool|StackOverFlow/;
/** For these the connection or the time is at fault; driver-errors.ts knows them. */
const NOT_OURS =
  /^Neo\.(ClientError\.(Transaction\.TransactionTimedOut|Security\.|Cluster\.|Database\.)|TransientError\.(?!General\.(OutOfMemory|TransactionOutOfMemory|MemoryPool|StackOverFlow)))/;

/**
 * An error of the database while it read or ran `statement`, which it was sent after `prefix` code units of ours.
 * Other errors (connection, time) come back as they are.
 */
export function mapConsoleError(error: unknown, statement: string, prefix: number): unknown {
  if (error instanceof RelataError || !(error instanceof Error)) return error;
  const neo4jCode: unknown = Reflect.get(error, 'code');
  if (typeof neo4jCode !== 'string' || !neo4jCode.startsWith('Neo.') || NOT_OURS.test(neo4jCode))
    return error;
  const offset = offsetIn(error.message);
  // With Unicode escapes Neo4j counts in a text that is shorter than what was typed.
  const known = offset !== null && offset >= prefix && !statement.includes('\\u');
  const fault = { neo4jCode, position: known ? positionAt(statement, offset - prefix) : null };
  if (neo4jCode === 'Neo.ClientError.Statement.AccessMode') return writeRefused([], neo4jCode);
  if (REFUSED.test(neo4jCode)) return notAllowed(['this command'], fault);
  const said = withoutPosition(error.message);
  if (SYNTAX.has(neo4jCode)) {
    const help = 'Correct it at the marked place. Ctrl+Space completes names, functions and types.';
    return consoleError('CONSOLE_SYNTAX', said, help, fault, error);
  }
  const help = MEMORY.test(neo4jCode)
    ? 'It needs more memory than a query may have. Aggregate or filter earlier, or ask for fewer rows.'
    : 'The statement is well formed but fails with this data or these parameters.';
  return consoleError('CONSOLE_FAILED', said, help, fault, error);
}

// Turns whatever neo4j-driver throws into an error of ours. Driver errors never leave cypher/store.
import { RelataError } from '#cypher/model/errors.ts';

const AUTH_CODES = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.TokenExpired',
]);

const UNREACHABLE_CODES = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]);

const TIMEOUT_CODES = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.TransactionTimedOut',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
]);

/** The driver gives these no code of their own. */
const NO_CODE = 'N/A';
const UNREACHABLE_MESSAGE = /^(Connection acquisition timed out|Pool is closed)/;

/** The code of an error of the driver or the server; null for any other error. */
function driverCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : null;
}

export interface ErrorContext {
  /** Where we were connecting to, for the message. */
  uri: string;
  /** What was being done: a query's name. */
  doing: string;
}

/** The error to throw in the place of `error`; errors of ours pass through as they are. */
export function mapDriverError(error: unknown, { uri, doing }: ErrorContext): RelataError {
  if (error instanceof RelataError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const code = driverCode(error);
  const from = { cause: error, details: { neo4jCode: code, doing } };
  if (code === null) return new RelataError('INTERNAL', `${doing} failed: ${text}`, from);
  if (AUTH_CODES.has(code)) {
    return new RelataError('NEO4J_AUTH', `Neo4j at ${uri} refused the user name or password`, {
      help: 'Check NEO4J_USER and NEO4J_PASSWORD. After several wrong tries Neo4j waits a few seconds.',
      ...from,
    });
  }
  if (TIMEOUT_CODES.has(code)) {
    return new RelataError('NEO4J_TIMEOUT', `Neo4j ended ${doing} because it took too long`, {
      help: 'Ask for less (a smaller limit, fewer types) or try again when Neo4j is less busy.',
      ...from,
    });
  }
  if (UNREACHABLE_CODES.has(code) || (code === NO_CODE && UNREACHABLE_MESSAGE.test(text))) {
    return new RelataError('NEO4J_UNREACHABLE', `Neo4j at ${uri} does not answer (${doing})`, {
      help: 'Check that Neo4j runs and that NEO4J_URI names its Bolt address; then try again.',
      ...from,
    });
  }
  const missing = code === 'Neo.ClientError.Database.DatabaseNotFound';
  return new RelataError('NEO4J_QUERY', `Neo4j refused ${doing}: ${text}`, {
    help: missing
      ? 'NEO4J_DATABASE names a database that this server does not have.'
      : "This is a fault of Relata or of the server; the server's log has the details.",
    ...from,
  });
}

import { describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';

import { mapDriverError } from './driver-errors.ts';

function driverError(code: string, message = 'from the driver'): Error {
  return Object.assign(new Error(message), { code });
}

const CONTEXT = { uri: 'bolt://example:7687', doing: 'graph/overview' };

describe('C144: whatever the driver throws becomes an error of ours', () => {
  it.each([
    [driverError('ServiceUnavailable'), 'NEO4J_UNREACHABLE'],
    [driverError('SessionExpired'), 'NEO4J_UNREACHABLE'],
    [driverError('Neo.TransientError.General.DatabaseUnavailable'), 'NEO4J_UNREACHABLE'],
    [driverError('N/A', 'Connection acquisition timed out in 5000 ms.'), 'NEO4J_UNREACHABLE'],
    [driverError('N/A', 'Pool is closed, it is no more able to serve requests.'), 'NEO4J_UNREACHABLE'],
    [driverError('Neo.ClientError.Security.Unauthorized'), 'NEO4J_AUTH'],
    [driverError('Neo.ClientError.Security.AuthenticationRateLimit'), 'NEO4J_AUTH'],
    [driverError('Neo.ClientError.Security.CredentialsExpired'), 'NEO4J_AUTH'],
    [driverError('Neo.ClientError.Transaction.TransactionTimedOut'), 'NEO4J_TIMEOUT'],
    [driverError('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'), 'NEO4J_TIMEOUT'],
    [driverError('Neo.ClientError.Statement.SyntaxError'), 'NEO4J_QUERY'],
    [driverError('Neo.ClientError.Database.DatabaseNotFound'), 'NEO4J_QUERY'],
    [
      driverError('Neo.ClientError.Statement.SyntaxError', "it says 'Pool is closed' somewhere"),
      'NEO4J_QUERY',
    ],
    [new TypeError('a fault of ours'), 'INTERNAL'],
    ['not even an error', 'INTERNAL'],
  ])('%s gives %s', (error, code) => {
    const mapped = mapDriverError(error, CONTEXT);
    expect(mapped).toBeInstanceOf(RelataError);
    expect(mapped.code).toBe(code);
    expect(mapped.cause).toBe(error);
    expect(mapped.details.doing).toBe('graph/overview');
  });

  it('names the address when Neo4j does not answer or refuses the password', () => {
    for (const code of ['ServiceUnavailable', 'Neo.ClientError.Security.Unauthorized']) {
      expect(mapDriverError(driverError(code), CONTEXT).message).toContain(CONTEXT.uri);
    }
  });

  it('lets errors of ours through as they are', () => {
    const error = new RelataError('DECISION_STALE', 'taken back already');
    expect(mapDriverError(error, CONTEXT)).toBe(error);
  });
});

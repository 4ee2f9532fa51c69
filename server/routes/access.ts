// The store as one request may use it. Reads stop when the client hangs up; a write that has begun is finished.
import type { FastifyReply } from 'fastify';

import type { ServerDeps } from '../deps.ts';
import type { Access } from '../services/access.ts';
import { clientGone } from './client-gone.ts';

export function readAccess(deps: ServerDeps, reply: FastifyReply): Access {
  return {
    store: deps.store,
    options: { signal: clientGone(reply), timeoutMs: deps.limits.queryTimeoutMs },
  };
}

/** Projecting what a decision touches may take longer than a query may: the store has its own limit for it. */
export function writeAccess({ store }: ServerDeps): Access {
  return { store, options: {} };
}

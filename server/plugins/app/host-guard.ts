// Refuses requests addressed to a name this server does not go by. A page whose own name is made to resolve to
// loopback (DNS rebinding) would otherwise read the graph as if it were ours.
import { RelataError } from '#cypher/model/errors.ts';

import type { App } from '../../app-types.ts';

/** The host without its port, lower-cased; null when the header is missing or no host. */
export function hostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase().replace(/\.$/, '') ?? null;
}

export function checkHost(header: string | undefined, allowed: readonly string[]): void {
  const host = hostName(header);
  if (host !== null && allowed.some((name) => name.toLowerCase() === host)) return;
  throw new RelataError('HOST_REFUSED', `This server does not go by the name '${header ?? ''}'`, {
    help: `Open it as ${allowed.join(' or ')}.`,
  });
}

export function useHostGuard(app: App, allowed: readonly string[]): void {
  app.addHook('onRequest', async (request) => checkHost(request.headers.host, allowed));
}

// Refuses writes that a page of another site asks for. Browsers say where a request comes from; other clients
// (curl, scripts) send neither header and are let through.
import type { IncomingHttpHeaders } from 'node:http';

import { RelataError } from '#cypher/model/errors.ts';

import type { App } from '../../app-types.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** 'same-site' is another port of this machine, so it is another site to us; 'none' is the address bar. */
const OWN_SITES = new Set(['same-origin', 'none']);

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  const parsed = URL.canParse(origin) ? new URL(origin) : null;
  return parsed !== null && host !== undefined && parsed.host === host.toLowerCase();
}

export function checkOrigin(method: string, headers: IncomingHttpHeaders): void {
  if (SAFE_METHODS.has(method)) return;
  const site = headers['sec-fetch-site'];
  const { origin, host } = headers;
  const foreignSite = typeof site === 'string' && !OWN_SITES.has(site);
  if (!foreignSite && (origin === undefined || isOwnOrigin(origin, host))) return;
  throw new RelataError('ORIGIN_REFUSED', `A page of ${origin ?? 'another site'} may not change data here`, {
    help: "Use Relata's own page. A client of your own sends no Origin header, or the server's own.",
  });
}

export function useOriginGuard(app: App): void {
  app.addHook('onRequest', async (request) => checkOrigin(request.method, request.headers));
}

// What no route answers: a page of the web app gets index.html (its router takes over), all else is a 404 problem.
import type { FastifyRequest } from 'fastify';

import { RelataError } from '#cypher/model/errors.ts';

import type { App } from '../../app-types.ts';
import { pathOf, routeNotFound, sendProblem } from './error-handler.ts';

/** True for an address that a person may have opened: not the API, not a file with an extension. */
function isPage(request: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean {
  const path = pathOf(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (path === '/api' || path.startsWith('/api/')) return false;
  if (/\.[A-Za-z0-9]{1,8}$/.test(path)) return false;
  const accept = request.headers.accept ?? '*/*';
  return accept.includes('text/html') || accept.includes('*/*');
}

export function useHistoryFallback(app: App, webFolder: string | null): void {
  app.setNotFoundHandler((request, reply) => {
    if (!isPage(request)) return sendProblem(routeNotFound(request), request, reply);
    if (webFolder !== null) return reply.sendFile('index.html');
    const missing = new RelataError('NOT_FOUND', 'The web app is not built, so there is no page to show', {
      help: 'Run npm start, which builds it. The API is under /api.',
    });
    return sendProblem(missing, request, reply);
  });
}

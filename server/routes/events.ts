// GET /api/events: decisions and ingests of this server as server-sent events; resumes after Last-Event-ID.
import type { FastifyRequest } from 'fastify';

import type { App } from '../app-types.ts';
import { EVENTS_TYPE, ServerEventSchema } from '../contract/events.ts';
import { PATHS } from '../contract/paths.ts';
import type { ServerDeps } from '../deps.ts';
import type { EventHub } from '../services/events/hub.ts';
import { beginning } from '../services/events/replay.ts';
import { readAccess } from './access.ts';
import { mediaAnswer } from './answers.ts';
import { eventStream } from './event-stream.ts';

/** Null without one, or with what none of our streams sent: the stream then begins now. */
function lastEventId({ headers }: FastifyRequest): number | null {
  const given = headers['last-event-id'];
  return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : null;
}

export function eventsRoute(app: App, deps: ServerDeps, hub: EventHub): void {
  app.get(
    PATHS.events,
    {
      exposeHeadRoute: false,
      schema: {
        tags: ['decisions', 'ingest'],
        summary: 'Decisions and ingests as they happen, as server-sent events; resumes after Last-Event-ID',
        response: mediaAnswer(EVENTS_TYPE, ServerEventSchema, 'Messages whose data is one event as JSON'),
      },
    },
    async (request, reply) => {
      const since = lastEventId(request);
      const stream = await eventStream(hub, {
        keepAliveMs: deps.limits.keepAliveMs,
        begin: () => beginning(readAccess(deps, reply), since),
      });
      return reply
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .type(EVENTS_TYPE)
        .send(stream);
    },
  );
}

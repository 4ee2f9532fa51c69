// GET /api/jobs/:id, once or as a stream of events.
import type { App } from '../app-types.ts';
import { JOB_EVENTS_TYPE } from '../contract/ingest.ts';
import { PATHS } from '../contract/paths.ts';
import { IdParams, JobSchema } from '../contract/requests.ts';
import type { ServerDeps } from '../deps.ts';
import type { Jobs } from '../services/jobs/registry.ts';
import { answer, mediaAnswer } from './answers.ts';
import { jobEvents } from './job-events.ts';

export function jobRoutes(app: App, deps: ServerDeps, jobs: Jobs): void {
  app.get(
    PATHS.job,
    {
      schema: {
        tags: ['ingest'],
        summary: 'How far a job is',
        params: IdParams,
        response: answer(JobSchema),
      },
    },
    async (request) => jobs.get(request.params.id),
  );

  app.get(
    PATHS.jobEvents,
    {
      exposeHeadRoute: false,
      schema: {
        tags: ['ingest'],
        summary: 'Every change of a job as server-sent events, the present state first, until it has ended',
        params: IdParams,
        response: mediaAnswer(JOB_EVENTS_TYPE, JobSchema, 'Messages whose data is the job as JSON'),
      },
    },
    async (request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .type(JOB_EVENTS_TYPE)
        .send(jobEvents(jobs, request.params.id, deps.limits.keepAliveMs)),
  );
}

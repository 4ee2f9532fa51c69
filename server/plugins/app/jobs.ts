// The job registry of this server. It is closed before connections are, so that event streams end by themselves.
import type { App } from '../../app-types.ts';
import type { ServerDeps } from '../../deps.ts';
import { createJobs, type Jobs } from '../../services/jobs/registry.ts';

export function useJobs(app: App, deps: ServerDeps): Jobs {
  const { store, reader, randomId, limits } = deps;
  const jobs = createJobs({
    store,
    reader,
    randomId,
    queuedJobs: limits.queuedJobs,
    finishedJobs: limits.finishedJobs,
    stopMs: limits.stopMs,
    onDefect: (error) => app.log.error({ err: error }, 'job failed'),
  });
  app.addHook('preClose', () => jobs.close());
  return jobs;
}

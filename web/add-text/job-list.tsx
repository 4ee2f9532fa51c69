// Jobs started from this page, newest first.

import { isFinished } from '../api/job-events.ts';
import { useApp, useStore } from '../bind/app-context.ts';
import { countWords } from '../graph/wording.ts';
import { jobWords } from '../state/jobs.ts';
import { openArticle } from '../state/view.ts';
import classes from './ingest-panel.module.css';

export function JobList() {
  const { stores } = useApp();
  const { jobs } = useStore(stores.jobs);
  if (jobs.size === 0) return <p className={classes.hint}>Nothing yet.</p>;
  return (
    <ul className={classes.jobs} aria-live="polite">
      {[...jobs.values()].reverse().map((tracked) => {
        const { job, lost, title } = tracked;
        const [document] = job.documents;
        return (
          <li key={job.id} data-testid="job" data-state={lost === null ? job.state : 'lost'}>
            {job.state === 'done' && document !== undefined ? (
              <button
                type="button"
                className={classes.jobLink}
                title="Open the article"
                onClick={() =>
                  stores.view.setState((view) => openArticle(view, { document, start: null, end: null }))
                }
              >
                {title ?? job.name}
              </button>
            ) : (
              <p className={classes.jobName}>{title ?? job.name}</p>
            )}
            <p className={classes.hint}>
              {jobWords(tracked)}
              {job.state === 'done' && `, ${countWords(job.edges, 'edge')} changed`}
            </p>
            {!isFinished(job) && lost === null && (
              <progress
                className={classes.progress}
                max={Math.max(1, job.total)}
                value={job.state === 'queued' ? undefined : job.done + 0.5}
                aria-label={`Progress of ${job.name}`}
              />
            )}
            {lost !== null && <p className={classes.problem}>{lost.message}</p>}
            {job.failures.map((failure) => (
              <p key={`${failure.name} ${failure.code}`} className={classes.problem}>
                {failure.message}
                <span>{failure.code}</span>
              </p>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

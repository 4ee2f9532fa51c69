// Sending a text to be read, following the job, and showing what it brought.
import type { IngestBody, JobDto } from '#server/contract/requests.ts';
import { LIMITS } from '#server/contract/requests.ts';

import { toApiError } from '../../api/problem.ts';
import { merge, newcomers, place } from '../../graph/scene.ts';
import { seedPlaces } from '../../graph/seed.ts';
import { countWords } from '../../graph/wording.ts';
import { forgetDetails } from '../../state/details.ts';
import { entitle, lose, track } from '../../state/jobs.ts';
import type { AppContext } from '../context.ts';
import { loadStats } from './boot.ts';
import { settleNewcomers } from './layout.ts';
import { tell, tellFailure } from './notices.ts';
import { commitScene } from './scene.ts';
import { fitted } from './too-much.ts';

export type About = Omit<IngestBody, 'text'>;
export type Submission = { text: string } | { file: File };

/** Sends it and follows the job to its end. Rejects with ApiError when the server does not take it. */
export async function ingest(context: AppContext, what: Submission, about: About): Promise<void> {
  const { api } = context;
  const job = await ('file' in what
    ? api.ingestFile(what.file, about)
    : api.ingest({ text: what.text, ...about }));
  void follow(context, job);
}

async function follow(context: AppContext, started: JobDto): Promise<void> {
  const { api, stores } = context;
  const note = (job: JobDto) => stores.jobs.setState(({ jobs }) => ({ jobs: track(jobs, job) }));
  note(started);
  try {
    const job = await api.followJob(started.id, note, new AbortController().signal);
    if (job.documents.length > 0) await showArrivals(context, job);
  } catch (error) {
    stores.jobs.setState(({ jobs }) => ({ jobs: lose(jobs, started.id, toApiError(error)) }));
  }
}

/** Brings what the job's documents say onto the canvas and marks it as new. */
async function showArrivals(context: AppContext, job: JobDto): Promise<void> {
  const { api, stores, ports } = context;
  let { name } = job;
  try {
    const documents = await Promise.all(job.documents.map((id) => api.document(id)));
    name = (documents.length === 1 ? documents[0]?.document.title : null) ?? job.name;
    stores.jobs.setState(({ jobs }) => ({ jobs: entitle(jobs, job.id, name) }));
    const claimed = new Set(documents.flatMap(({ claims }) => claims.flatMap(({ edge }) => edge ?? [])));
    const named = documents.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities));
    const ids = [...new Set([...stores.scene.getState().entities.keys(), ...named])].slice(
      0,
      LIMITS.overviewMax,
    );
    const answer = ids.length === 0 ? null : await api.subgraph(ids);
    stores.details.setState(forgetDetails);
    void loadStats(context);
    if (answer === null || claimed.size === 0) {
      tell(context, { tone: 'info', text: `“${name}” was read; it ties no two entities together.` });
      return;
    }
    const ends = new Set(
      answer.edges.filter((edge) => claimed.has(edge.id)).flatMap((edge) => [edge.subject, edge.object]),
    );
    const now = stores.scene.getState();
    const part = {
      entities: answer.entities.filter((entity) => now.entities.has(entity.id) || ends.has(entity.id)),
      edges: answer.edges,
    };
    const grown = await fitted(context, merge(now, part), `What “${name}” says`, null);
    if (grown === null) return;
    const came = new Set(newcomers(now, part).filter((id) => grown.entities.has(id)));
    const step = commitScene(context, `Read ${name}`, place(grown, seedPlaces(grown)));
    stores.view.setState({ fresh: new Set([...claimed, ...came]) });
    if (came.size > 0) await settleNewcomers(context, came);
    step.amend();
    ports.camera?.approach([...ends]);
    tell(context, { tone: 'success', text: `“${name}” brought ${countWords(claimed.size, 'edge')}.` });
  } catch (error) {
    tellFailure(context, `“${name}” was read, but its edges could not be shown`, error);
  }
}

// The server's routes as functions, typed by the contract.
import type {
  DocumentDetailDto,
  EdgeDetailDto,
  EntityDetailDto,
  SubgraphDto,
} from '#server/contract/graph.ts';
import type { OntologyDto } from '#server/contract/ontology.ts';
import { PATHS, pathFor } from '#server/contract/paths.ts';
import type {
  HealthDto,
  IngestBody,
  JobDto,
  NeighboursDto,
  SearchResultDto,
  StatsDto,
} from '#server/contract/requests.ts';

import { annotateRoutes } from './annotate.ts';
import { consoleRoutes } from './console.ts';
import { edgeEvidenceRoutes } from './edge-evidence.ts';
import type { OpenEventSource } from './job-events.ts';
import { followJob } from './job-events.ts';
import { pathRoutes } from './paths.ts';
import type { Fetch } from './request.ts';
import { request } from './request.ts';
import { type EventListening, followServer } from './server-events.ts';
import { viewRoutes } from './views.ts';

export interface NeighboursChoice {
  limit?: number | undefined;
  types?: readonly string[] | undefined;
  direction?: 'out' | 'in' | 'both' | undefined;
  order?: 'confidence' | 'claims' | 'recent' | 'name' | undefined;
}

type Signal = AbortSignal | undefined;

export function createApi(fetcher: Fetch, openEvents: OpenEventSource) {
  return {
    ...annotateRoutes(fetcher),
    /** Tells what happens to the graph until the returned function is called. */
    followServer: (listening: Omit<EventListening, 'open'>) =>
      followServer({ ...listening, open: () => openEvents(PATHS.events) }),
    health: (signal?: Signal) => request<HealthDto>(fetcher, PATHS.health, { signal }),
    stats: (signal?: Signal) => request<StatsDto>(fetcher, PATHS.stats, { signal }),
    ontology: (signal?: Signal) => request<OntologyDto>(fetcher, PATHS.ontology, { signal }),
    overview: (signal?: Signal) => request<SubgraphDto>(fetcher, PATHS.overview, { signal }),
    /** The so many best connected entities of the whole graph. */
    best: (limit: number, signal?: Signal) =>
      request<SubgraphDto>(fetcher, PATHS.overview, { query: { limit }, signal }),
    subgraph: (entities: readonly string[], signal?: Signal) =>
      request<SubgraphDto>(fetcher, PATHS.subgraph, { method: 'POST', body: { entities }, signal }),
    search: (q: string, signal?: Signal) =>
      request<SearchResultDto>(fetcher, PATHS.search, { query: { q }, signal }),
    entity: (id: string, signal?: Signal) =>
      request<EntityDetailDto>(fetcher, pathFor(PATHS.entity, id), { signal }),
    neighbours: (id: string, choice: NeighboursChoice = {}, signal?: Signal) =>
      request<NeighboursDto>(fetcher, pathFor(PATHS.neighbours, id), {
        query: { ...choice, types: choice.types?.join(',') },
        signal,
      }),
    edge: (id: string, signal?: Signal) =>
      request<EdgeDetailDto>(fetcher, pathFor(PATHS.edge, id), { signal }),
    document: (id: string, signal?: Signal) =>
      request<DocumentDetailDto>(fetcher, pathFor(PATHS.document, id), { signal }),
    ingest: (body: IngestBody) => request<JobDto>(fetcher, PATHS.ingest, { method: 'POST', body }),
    ingestFile: (file: File, about: Omit<IngestBody, 'text'>) =>
      request<JobDto>(fetcher, PATHS.ingestFile, { method: 'POST', body: fileForm(file, about) }),
    job: (id: string, signal?: Signal) => request<JobDto>(fetcher, pathFor(PATHS.job, id), { signal }),
    /** Reports each state of a job until it is done or failed, or `signal` is aborted. */
    followJob: (id: string, onNews: (job: JobDto) => void, signal: AbortSignal) =>
      followJob(
        {
          open: () => openEvents(pathFor(PATHS.jobEvents, id)),
          ask: () => request<JobDto>(fetcher, pathFor(PATHS.job, id)),
        },
        onNews,
        signal,
      ),
    ...consoleRoutes(fetcher),
    ...viewRoutes(fetcher),
    ...pathRoutes(fetcher),
    ...edgeEvidenceRoutes(fetcher),
  };
}

export type Api = ReturnType<typeof createApi>;

function fileForm(file: File, about: Omit<IngestBody, 'text'>): FormData {
  const form = new FormData();
  // Fields go first: a server that streams the file has read them by then.
  for (const [name, value] of Object.entries(about)) if (value !== undefined) form.set(name, value);
  form.set('file', file, file.name);
  return form;
}

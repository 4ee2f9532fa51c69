// Every route of the API, registered in the order of the contract's paths.
import type { App } from '../app-types.ts';
import type { ServerDeps } from '../deps.ts';
import type { EventHub } from '../services/events/hub.ts';
import type { Jobs } from '../services/jobs/registry.ts';
import { annotateRoutes } from './annotate.ts';
import { consoleRoutes } from './console.ts';
import { decisionRoutes } from './decisions.ts';
import { documentRoute } from './documents.ts';
import { edgeRoute } from './edges.ts';
import { entityRoutes } from './entities.ts';
import { eventsRoute } from './events.ts';
import { graphRoutes } from './graph.ts';
import { healthRoutes } from './health.ts';
import { ingestRoutes } from './ingest.ts';
import { jobRoutes } from './jobs.ts';
import { keptRoutes } from './kept.ts';
import { ontologyRoute } from './ontology.ts';
import { openapiRoute } from './openapi.ts';
import { pathsRoute } from './paths-between.ts';
import { reviewRoutes } from './review.ts';
import { schemaRoute } from './schema.ts';
import { searchRoute } from './search.ts';
import { statsRoute } from './stats.ts';

export function registerRoutes(app: App, deps: ServerDeps, jobs: Jobs, hub: EventHub): void {
  healthRoutes(app, deps);
  statsRoute(app, deps);
  ontologyRoute(app, deps);
  graphRoutes(app, deps);
  searchRoute(app, deps);
  entityRoutes(app, deps);
  edgeRoute(app, deps);
  documentRoute(app, deps);
  decisionRoutes(app, deps);
  annotateRoutes(app, deps);
  reviewRoutes(app, deps);
  pathsRoute(app, deps);
  eventsRoute(app, deps, hub);
  ingestRoutes(app, deps, jobs);
  jobRoutes(app, deps, jobs);
  schemaRoute(app, deps);
  consoleRoutes(app, deps);
  keptRoutes(app, deps);
  openapiRoute(app);
}

// Every route path in one place, with its method; the client builds its URLs from here too.
export const PATHS = {
  health: '/api/health',
  ready: '/api/ready',
  stats: '/api/stats',
  ontology: '/api/ontology',
  overview: '/api/graph',
  subgraph: '/api/graph/subgraph',
  search: '/api/search',
  entity: '/api/entities/:id',
  neighbours: '/api/entities/:id/neighbours',
  mentions: '/api/entities/:id/mentions',
  entityHistory: '/api/entities/:id/history',
  mergePreview: '/api/merge-preview',
  paths: '/api/paths',
  edge: '/api/edges/:id',
  edgeHistory: '/api/edges/:id/history',
  document: '/api/documents/:id',
  decisions: '/api/decisions',
  retract: '/api/decisions/:id/retract',
  reviewEdges: '/api/review/edges',
  reviewDuplicates: '/api/review/duplicates',
  events: '/api/events',
  ingest: '/api/ingest',
  ingestFile: '/api/ingest/file',
  job: '/api/jobs/:id',
  jobEvents: '/api/jobs/:id/events',
  schema: '/api/schema',
  console: '/api/console',
  consoleQuery: '/api/console/:id',
  history: '/api/history',
  historyEntry: '/api/history/:id',
  favourites: '/api/favourites',
  favourite: '/api/favourites/:id',
  views: '/api/views',
  view: '/api/views/:id',
  kept: '/api/kept',
  openapi: '/api/openapi.json',
} as const;

/** The path with its :id filled in, encoded. */
export function pathFor(path: string, id: string): string {
  return path.replace(':id', encodeURIComponent(id));
}

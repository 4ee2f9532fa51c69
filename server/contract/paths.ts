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
  edge: '/api/edges/:id',
  document: '/api/documents/:id',
  decisions: '/api/decisions',
  retract: '/api/decisions/:id/retract',
  ingest: '/api/ingest',
  ingestFile: '/api/ingest/file',
  job: '/api/jobs/:id',
  jobEvents: '/api/jobs/:id/events',
  openapi: '/api/openapi.json',
} as const;

/** The path with its :id filled in, encoded. */
export function pathFor(path: string, id: string): string {
  return path.replace(':id', encodeURIComponent(id));
}

// The OpenAPI document, made from the schemas that validate. Served as JSON by routes/openapi.ts.
import swagger from '@fastify/swagger';

import type { App } from '../../app-types.ts';

export function registerSwagger(app: App, version: string): void {
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Relata',
        description:
          'A knowledge graph read from news text. Every edge leads to the sentences that say it; the graph changes only by decisions, each of which can be taken back.',
        version,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      tags: [
        { name: 'graph', description: 'Entities and the edges between them' },
        { name: 'evidence', description: 'Documents, sentences and what they say' },
        { name: 'decisions', description: 'Verdicts and taking them back' },
        { name: 'console', description: 'Cypher that only reads, and what it may name' },
        { name: 'views', description: 'Saved views, and the export of what is kept' },
        { name: 'ingest', description: 'New text, as jobs with progress' },
        { name: 'server', description: 'State of the server and of the database' },
      ],
    },
  });
}

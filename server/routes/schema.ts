// GET /api/schema: what can be asked for by name, with counts.
import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import { SchemaSchema } from '../contract/schema.ts';
import type { ServerDeps } from '../deps.ts';
import { createSchemaCache } from '../services/schema.ts';
import { answer } from './answers.ts';

export function schemaRoute(app: App, deps: ServerDeps): void {
  const readSchema = createSchemaCache(deps);
  app.get(
    PATHS.schema,
    {
      schema: {
        tags: ['console'],
        summary: 'Labels, relationship types, properties, functions and procedures, with counts',
        response: answer(SchemaSchema),
      },
    },
    async () => readSchema(deps.limits.queryTimeoutMs),
  );
}

// GET /api/openapi.json: this API, described from the schemas that check it.
import Type from 'typebox';

import type { App } from '../app-types.ts';
import { PATHS } from '../contract/paths.ts';
import { answer } from './answers.ts';

export function openapiRoute(app: App): void {
  app.get(
    PATHS.openapi,
    {
      schema: {
        tags: ['server'],
        summary: 'This description, as OpenAPI 3.1',
        response: answer(Type.Object({}, { additionalProperties: true })),
      },
    },
    async () => app.swagger(),
  );
}

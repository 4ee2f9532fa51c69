// GET /api/ontology: entity and relation types with labels, colours and icons.
import type { App } from '../app-types.ts';
import { OntologySchema } from '../contract/ontology.ts';
import { PATHS } from '../contract/paths.ts';
import type { ServerDeps } from '../deps.ts';
import { describeOntology } from '../services/ontology.ts';
import { answer } from './answers.ts';

export function ontologyRoute(app: App, deps: ServerDeps): void {
  const ontology = describeOntology(deps.ontology);
  app.get(
    PATHS.ontology,
    {
      schema: {
        tags: ['graph'],
        summary: 'Entity types and relation types, for legend, menus and filters',
        response: answer(OntologySchema),
      },
    },
    async () => ontology,
  );
}

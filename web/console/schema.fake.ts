// A small schema for tests: two labels and a type of the graph, one label of the evidence, one odd name.
import type { SchemaDto } from '#server/contract/schema.ts';

export function fakeSchema(): SchemaDto {
  const name = { key: 'name', types: ['string' as const] };
  return {
    labels: [
      { label: 'Entity', count: 5, part: 'graph', properties: [name] },
      { label: 'Person', count: 3, part: 'graph', properties: [name] },
      { label: 'Claim', count: 9, part: 'evidence', properties: [] },
      { label: 'odd`name', count: 1, part: 'graph', properties: [] },
    ],
    relationshipTypes: [
      {
        type: 'MET',
        count: 2,
        part: 'graph',
        properties: [{ key: 'confidence', types: ['float'] }],
        from: ['Person'],
        to: ['Person'],
      },
      { type: 'VISITED', count: 0, part: 'graph', properties: [], from: [], to: [] },
    ],
    propertyKeys: ['confidence', 'name'],
    functions: [{ name: 'count', signature: 'count(input :: ANY) :: INTEGER', description: '' }],
    procedures: [{ name: 'db.labels', signature: 'db.labels() :: (label :: STRING)', description: '' }],
    at: '2026-01-01T00:00:00.000Z',
  };
}

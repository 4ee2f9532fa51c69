// Shortest paths between two entities, over relationships of named types.
import { RelataError } from '#cypher/model/errors.ts';
import { sortedBy } from '#cypher/model/order.ts';
import { READING_TYPES } from '#cypher/model/reading.ts';
import type { Ontology } from '#cypher/ontology/types.ts';
import { subgraph } from '#cypher/queries/graph/subgraph.ts';
import { PATH_LENGTHS, type PathRow, shortestPaths } from '#cypher/queries/paths/shortest.ts';

import type { EdgeDto } from '../contract/graph.ts';
import type { PathsDto, PathsQuery } from '../contract/paths-between.ts';
import type { Access } from './access.ts';
import { chosenTypes } from './chosen-types.ts';
import { missing, readOne } from './find-one.ts';
import { missingEntity } from './missing-entity.ts';

interface Way {
  entities: string[];
  /** Edges of each step by id. */
  steps: Map<string, EdgeDto>[];
}

function isReading(name: string): name is keyof typeof READING_TYPES {
  return Object.hasOwn(READING_TYPES, name);
}

function chosenReadings(list: string | undefined): string[] {
  const names = (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.map((name) => {
    if (isReading(name)) return READING_TYPES[name];
    throw new RelataError(
      'REQUEST_INVALID',
      `query field 'readings' names '${name}', which is no reading to cross`,
      {
        help: `These can be crossed: ${Object.keys(READING_TYPES).join(', ')}.`,
      },
    );
  });
}

async function present(access: Access, id: string): Promise<string> {
  const [entity] = (await readOne(access, subgraph, { ids: [id] })).entities;
  if (entity === undefined) throw missing(missingEntity(id));
  return entity.id;
}

/** Parallel edges are one way; a way that comes back to where it was is none. */
function waysOf(rows: readonly PathRow[]): Way[] {
  const ways = new Map<string, Way>();
  for (const { entities, edges } of rows) {
    const ids = entities.map(({ id }) => id);
    if (new Set(ids).size < ids.length) continue;
    const key = ids.join(' ');
    const way = ways.get(key) ?? { entities: ids, steps: edges.map(() => new Map<string, EdgeDto>()) };
    for (const [at, edge] of edges.entries()) way.steps[at]?.set(edge.id, edge);
    ways.set(key, way);
  }
  return [...ways.values()];
}

function surest(edges: Iterable<EdgeDto>): EdgeDto[] {
  return sortedBy(edges, ({ confidence, id }) => [-confidence, id]);
}

/** Throws NOT_FOUND for an unknown end, REQUEST_INVALID for an unknown type or reading. */
export async function pathsBetween(
  access: Access,
  ontology: Ontology,
  { from, to, maxLength, types, readings, limit }: PathsQuery,
): Promise<PathsDto> {
  const chosen = chosenTypes(types, ontology) ?? [...ontology.relationTypes.keys()];
  const relations = [...chosen, ...chosenReadings(readings)];
  const ends = { from: await present(access, from), to: await present(access, to) };
  const length = PATH_LENGTHS.find((known) => known === maxLength) ?? 1;
  const nothing = { ...ends, paths: [], graph: { entities: [], edges: [], truncated: 0 } };
  if (ends.from === ends.to) return nothing;
  const { rows } = await access.store.run(
    shortestPaths[length],
    { ...ends, types: chosen, relations },
    access.options,
  );
  const paths = sortedBy(
    waysOf(rows).map(({ entities, steps }) => ({
      entities,
      steps: steps.map((step) => surest(step.values()).map(({ id }) => id)),
      confidence: Math.min(...steps.map((step) => surest(step.values())[0]?.confidence ?? 0)),
    })),
    (path) => [path.steps.length, -path.confidence, path.entities.join(' ')],
  ).slice(0, limit);
  const inPaths = new Set(paths.flatMap((path) => [...path.entities, ...path.steps.flat()]));
  const entities = new Map(rows.flatMap((row) => row.entities).map((entity) => [entity.id, entity]));
  const edges = new Map(rows.flatMap((row) => row.edges).map((edge) => [edge.id, edge]));
  return {
    ...ends,
    paths,
    graph: {
      entities: [...entities.values()].filter(({ id }) => inPaths.has(id)),
      edges: [...edges.values()].filter(({ id }) => inPaths.has(id)),
      truncated: 0,
    },
  };
}

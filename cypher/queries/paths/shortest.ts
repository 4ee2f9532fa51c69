// Shortest paths between two entities over named types, by Neo4j's own search. One descriptor for each length, since a
// quantifier is part of the text.
import type { QueryDescriptor } from '../../store/types.ts';
import { edgeMap, entityMap, rowOf } from '../fragments.ts';
import type { EdgeRow, EntityRow } from '../rows.ts';

export interface ShortestPathsParams extends Record<string, unknown> {
  from: string;
  to: string;
  /** Relation type ids. */
  types: string[];
  /** Relationship types of the database to walk on: the types themselves, and DENIED and so on when asked for. */
  relations: string[];
}

export interface PathRow {
  entities: EntityRow[];
  edges: EdgeRow[];
}

/** Paths looked at: parallel edges make several of one way. */
const LOOKED_AT = 200;

export const PATH_LENGTHS = [1, 2, 3, 4, 5, 6] as const;
export type PathLength = (typeof PATH_LENGTHS)[number];

function shortestUpTo(length: PathLength): QueryDescriptor<ShortestPathsParams, PathRow> {
  return {
    name: `paths/shortest-${length}`,
    access: 'read',
    limit: LOOKED_AT,
    text: `
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = SHORTEST ${LOOKED_AT} (a)
  ((x:Entity)-[r]-(y:Entity) WHERE type(r) IN $relations AND r.type IN $types AND y <> a AND x <> b){1,${length}}
  (b)
WITH nodes(p) AS entities, relationships(p) AS edges
ORDER BY size(edges)
RETURN {entities: [e IN entities | ${entityMap('e')}], edges: [r IN edges | ${edgeMap('r')}]} AS row`,
    map: rowOf<PathRow>,
  };
}

export const shortestPaths: Readonly<Record<PathLength, QueryDescriptor<ShortestPathsParams, PathRow>>> = {
  1: shortestUpTo(1),
  2: shortestUpTo(2),
  3: shortestUpTo(3),
  4: shortestUpTo(4),
  5: shortestUpTo(5),
  6: shortestUpTo(6),
};

// The stored graph, whole, as the projection sees it.
import type { Edge, Entity } from '#cypher/model/graph.ts';
import type { EntityId } from '#cypher/model/ids.ts';
import { projectionPort } from '#cypher/store/projection-port.ts';

import type { TestDatabase } from './store-database.ts';

export interface StoredGraph {
  entities: Entity[];
  edges: Edge[];
  /** Entity of each cluster. */
  members: Map<string, string>;
}

/** Entities and edges sorted by id. */
export async function readGraph({ connection }: TestDatabase): Promise<StoredGraph> {
  return connection.read(
    async (tx) => {
      const ids = await tx.run('MATCH (e:Entity) RETURN e.id AS id');
      const links = await tx.run(
        'MATCH (c:Cluster)-[:RESOLVES_TO]->(e:Entity) RETURN c.id AS cluster, e.id AS entity',
      );
      const graph = await projectionPort(tx).stored(ids.map(({ id }) => id as EntityId));
      return {
        ...graph,
        members: new Map(links.map(({ cluster, entity }) => [String(cluster), String(entity)])),
      };
    },
    { query: 'test/read-graph', kind: 'system', timeoutMs: 60_000 },
  );
}

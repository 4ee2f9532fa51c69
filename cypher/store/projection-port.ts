// What the projection needs to read, over one transaction.
import type { Cluster } from '#cypher/model/evidence.ts';
import type { ClusterLink, Edge, Entity } from '#cypher/model/graph.ts';
import { distinct, sortedBy } from '#cypher/model/order.ts';
import type { ClaimFact, DocumentFact, MentionFact, ProjectionPort, Tally } from '#cypher/projection/port.ts';

import { runInChunks } from './chunks.ts';
import { type RawDecision, toDecision } from './decision-record.ts';
import type { Tx } from './driver.ts';
import {
  READ_CLAIMS,
  READ_CLUSTERS_BY_DOCUMENT,
  READ_CLUSTERS_BY_ENTITY,
  READ_CLUSTERS_BY_ID,
  READ_CLUSTERS_BY_KEY,
  READ_COPIES,
  READ_DECISIONS,
  READ_DOCUMENTS,
  READ_KEYS,
  READ_LINKS,
  READ_MENTIONS,
  READ_NAMED_KEYS,
  READ_STORED_EDGES,
  READ_STORED_ENTITIES,
  READ_TALLIES,
} from './port-statements.ts';

/** Rows with an id come once, also when several of the lists lead to them. */
function distinctById<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return sortedBy(new Map(rows.map((row) => [row.id, row])).values(), ({ id }) => [id]);
}

export function projectionPort(tx: Tx): ProjectionPort {
  async function rows<Row>(text: string, ids: readonly string[]): Promise<Row[]> {
    const parts = await Promise.all(runInChunks(tx, text, ids, 'ids'));
    return parts.flat().map(({ row }) => row as Row);
  }

  return {
    documents: (ids) => rows<DocumentFact>(READ_DOCUMENTS, ids),
    copies: (groups) => rows<DocumentFact>(READ_COPIES, groups),
    async clusters({ ids = [], documents = [], keys = [], entities = [] }) {
      const found = await Promise.all([
        rows<Cluster>(READ_CLUSTERS_BY_ID, ids),
        rows<Cluster>(READ_CLUSTERS_BY_DOCUMENT, documents),
        rows<Cluster>(READ_CLUSTERS_BY_KEY, keys),
        rows<Cluster>(READ_CLUSTERS_BY_ENTITY, entities),
      ]);
      return distinctById(found.flat());
    },
    keys: async (clusters) => distinct(await rows<string>(READ_KEYS, clusters)),
    mentions: async (clusters) => distinctById(await rows<MentionFact>(READ_MENTIONS, clusters)),
    claims: async (clusters) => distinctById(await rows<ClaimFact>(READ_CLAIMS, clusters)),
    async decisions(documents) {
      const raw = distinctById(await rows<RawDecision>(READ_DECISIONS, documents));
      return sortedBy(raw.map(toDecision), ({ seq }) => [seq]);
    },
    links: (clusters) => rows<ClusterLink>(READ_LINKS, clusters),
    async stored(entities) {
      const [found, edges] = await Promise.all([
        rows<Entity>(READ_STORED_ENTITIES, entities),
        rows<Edge>(READ_STORED_EDGES, entities),
      ]);
      return { entities: found, edges: distinctById(edges) };
    },
    named: (keys) => rows<string>(READ_NAMED_KEYS, keys),
    tallies: (ids) => rows<Tally>(READ_TALLIES, ids),
  };
}

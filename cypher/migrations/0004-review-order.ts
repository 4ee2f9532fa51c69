// The review queue reads edges by their doubt. Edges written before this get theirs from their relationship.
import type { Migration } from './types.ts';

export const reviewOrder: Migration = {
  version: 4,
  name: 'review-order',
  statements: [
    'CREATE INDEX relata_edge_doubt IF NOT EXISTS FOR (n:Edge) ON (n.doubt)',
    `MATCH (a:Entity)-[r]->(:Entity)
     MATCH (n:Edge {id: r.id})
     SET n.confidence = r.confidence,
         n.doubt = CASE
           WHEN r.status <> 'unreviewed' OR r.origin = 'analyst' THEN null
           WHEN r.disputed OR r.rejectedBefore THEN 1.0
           ELSE round(1 - abs(2 * r.confidence - 1), 6)
         END`,
  ],
};

// The progress of the review counts edits and rejections by their kind, and edges by their confidence.
import type { Migration } from './types.ts';

export const reviewProgress: Migration = {
  version: 6,
  name: 'review-progress',
  statements: [
    'CREATE INDEX relata_decision_kind IF NOT EXISTS FOR (n:Decision) ON (n.kind)',
    'CREATE INDEX relata_edge_confidence IF NOT EXISTS FOR (n:Edge) ON (n.confidence)',
  ],
};

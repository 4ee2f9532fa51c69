// Indexes for what queries filter and sort by.
import type { Migration } from './types.ts';

const INDEXED: ReadonlyArray<readonly [string, string]> = [
  ['Document', 'publishedAt'],
  ['Document', 'copyGroup'],
  ['Document', 'contentHash'],
  ['Document', 'ingestedAt'],
  ['Mention', 'document'],
  ['Cluster', 'document'],
  ['Claim', 'anchor'],
  ['Claim', 'document'],
  ['Decision', 'seq'],
  ['Decision', 'anchor'],
  ['Entity', 'type'],
  ['Entity', 'degree'],
  ['Edge', 'type'],
];

export const rangeIndexes: Migration = {
  version: 2,
  name: 'range-indexes',
  statements: INDEXED.map(
    ([label, property]) =>
      `CREATE INDEX relata_${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS
       FOR (n:${label}) ON (n.${property})`,
  ),
};

// Every id is unique, so MERGE by id is exact and quick, also between processes.
import type { Migration } from './types.ts';

/** Label, property that identifies it. */
const UNIQUE: ReadonlyArray<readonly [string, string]> = [
  ['Document', 'id'],
  ['Run', 'id'],
  ['Sentence', 'id'],
  ['Mention', 'id'],
  ['Cluster', 'id'],
  ['NameKey', 'key'],
  ['Claim', 'id'],
  ['Decision', 'id'],
  ['Entity', 'id'],
  ['Edge', 'id'],
  ['RelataCopyKey', 'key'],
  ['RelataLock', 'name'],
  ['RelataCounter', 'name'],
];

export const uniqueIds: Migration = {
  version: 1,
  name: 'unique-ids',
  statements: UNIQUE.map(
    ([label, property]) =>
      `CREATE CONSTRAINT relata_unique_${label.toLowerCase()} IF NOT EXISTS
       FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
  ),
};

// What people keep beside the graph: statements that they ran or marked, and views of the canvas.
import type { Migration } from './types.ts';

export const kept: Migration = {
  version: 5,
  name: 'kept',
  statements: [
    ...['RelataQuery', 'RelataFavourite', 'RelataView'].map(
      (label) =>
        `CREATE CONSTRAINT relata_unique_${label.toLowerCase()} IF NOT EXISTS
         FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
    ),
    // A page of somebody's history is a range of `place`: when, then which.
    'CREATE INDEX relata_relataquery_place IF NOT EXISTS FOR (n:RelataQuery) ON (n.by, n.place)',
  ],
};

// What entities, edges and names are read off is found by id.
import type { Migration } from './types.ts';

export const tallies: Migration = {
  version: 7,
  name: 'tallies',
  statements: [
    `CREATE CONSTRAINT relata_unique_relatatally IF NOT EXISTS
     FOR (n:RelataTally) REQUIRE n.id IS UNIQUE`,
  ],
};

// Settings of property tests. Seeded, so that a run can be repeated; RELATA_PROPERTY_RUNS and RELATA_PROPERTY_SEED
// look further. A failure prints seed and path.
import process from 'node:process';

const SEED = 20_011_123;

export function property(runs: number): { numRuns: number; seed: number } {
  const { RELATA_PROPERTY_RUNS: more, RELATA_PROPERTY_SEED: seed } = process.env;
  return { numRuns: more ? Number(more) : runs, seed: seed ? Number(seed) : SEED };
}

// Settings of property tests. Seeded, so that a run can be repeated and a change is judged by itself alone;
// RELATA_PROPERTY_RUNS and RELATA_PROPERTY_SEED look further. A failure prints seed and path.
import process from 'node:process';

import fc from 'fast-check';

const SEED = 20_011_123;

const { RELATA_PROPERTY_RUNS: more, RELATA_PROPERTY_SEED: seed } = process.env;

/** For every property of the run: a setup file of each project imports this. */
export function configureProperties(): void {
  fc.configureGlobal({ seed: seed ? Number(seed) : SEED, ...(more ? { numRuns: Number(more) } : {}) });
}

/** For a property that needs another number of runs than the library's hundred. */
export function property(runs: number): { numRuns: number } {
  return { numRuns: more ? Number(more) : runs };
}

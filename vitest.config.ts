import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Integration and end-to-end files share a database one after the other: always in the same order, here and elsewhere.
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    if (files.some(({ project }) => project.name === 'unit')) return super.sort(files);
    return files.toSorted((one, other) => one.moduleId.localeCompare(other.moduleId, 'en'));
  }
}

// Three projects in the order of their cost. Integration starts a Neo4j for its run, end-to-end the whole app.
export default defineConfig({
  test: {
    sequence: { sequencer: ByName },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{cypher,ingest,cli,server,web,bin}/**/*.test.{ts,tsx}', 'test/{eval,meta}/**/*.test.ts'],
          setupFiles: ['test/support/property-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          globalSetup: ['test/support/neo4j-setup.ts'],
          setupFiles: ['test/support/property-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/app-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 240_000,
        },
      },
    ],
  },
});

// Global setup of the tests that need a database: one real Neo4j for the run, with a data folder and a port of its own.
// Tests read where it is with `inject('neo4j')`.
import type { TestProject } from 'vitest/node';

import { type LocalNeo4j, startLocalNeo4j } from '#cypher/local/index.ts';
import { RelataError } from '#cypher/model/errors.ts';

import { localOptions } from './local-options.ts';
import { scratchFolder } from './scratch-folder.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

async function start(dataFolder: string): Promise<LocalNeo4j> {
  try {
    return await startLocalNeo4j(localOptions(dataFolder, (line) => console.error(line)));
  } catch (error) {
    if (error instanceof RelataError && error.help !== null) {
      throw new Error(`${error.message}\n${error.help}`, { cause: error });
    }
    throw error;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await scratchFolder('tests');
  const neo4j = await start(folder.path);
  project.provide('neo4j', { uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  return async () => {
    await neo4j.stop();
    await folder.remove();
  };
}

// The running app's own database, asked in Cypher past the app: what a user of Neo4j Browser would see.
import { inject } from 'vitest';

import { attachOrStart } from '#cypher/local/index.ts';
import { connect, type RawRecord } from '#cypher/store/driver.ts';

import { localOptions } from './local-options.ts';

export interface AppDatabase {
  cypher(text: string): Promise<RawRecord[]>;
  close(): Promise<void>;
}

export async function openAppDatabase(): Promise<AppDatabase> {
  const { uri, user, password, attached, stop } = await attachOrStart(localOptions(inject('app').dataFolder));
  if (!attached) {
    await stop();
    throw new Error('The app that should own this database does not run.');
  }
  const connection = connect({ uri, user, password, database: null }, 'test');
  const work = { query: 'test', kind: 'user', timeoutMs: 60_000 } as const;
  return {
    cypher: (text) => connection.write((tx) => tx.run(text, {}), work),
    close: () => connection.close(),
  };
}

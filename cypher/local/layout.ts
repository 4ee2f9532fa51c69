// Where the managed Neo4j keeps its files inside the data folder.
import { join, resolve } from 'node:path';

/** The user that the managed Neo4j has from its first start. */
export const USER = 'neo4j';

export interface LocalLayout {
  /** Neo4j's home: conf, data and logs are below it. */
  home: string;
  conf: string;
  data: string;
  logs: string;
  /** What the server's process prints itself; Neo4j's own logs lie beside it. */
  consoleLog: string;
  password: string;
  /** Who owns the folder now. */
  lock: string;
  /** Where the running server answers; written when it does. */
  state: string;
}

export function localLayout(dataFolder: string): LocalLayout {
  const home = resolve(dataFolder, 'neo4j');
  const logs = join(home, 'logs');
  return {
    home,
    conf: join(home, 'conf'),
    data: join(home, 'data'),
    logs,
    consoleLog: join(logs, 'console.log'),
    password: join(home, 'password'),
    lock: join(home, 'lock.json'),
    state: join(home, 'state.json'),
  };
}

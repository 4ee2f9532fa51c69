// Options for a throwaway local Neo4j: the product's cache of jars, a data folder and a port of the test's own.
import { ROOT } from '#cli/config.ts';
import { parseSettings } from '#cli/settings.ts';
import type { LocalOptions } from '#cypher/local/index.ts';
import { systemClock } from '#cypher/model/clock.ts';

/** Port 0 is always taken as "any free one": tests never touch a Neo4j that listens on 7687. */
export function localOptions(
  dataFolder: string,
  log: (line: string) => void = () => undefined,
): LocalOptions {
  const { cacheFolder } = parseSettings(
    { RELATA_CACHE: process.env.RELATA_CACHE },
    { root: ROOT, userName: 'test' },
  );
  return {
    dataFolder,
    cacheFolder,
    preferredPort: 0,
    heapMb: 512,
    pageCacheMb: 128,
    log,
    clock: systemClock,
    environment: process.env,
  };
}

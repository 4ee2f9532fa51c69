// Whether this server can do its work now: the database answers, the model is loaded.
import { RelataError } from '#cypher/model/errors.ts';
import type { Store } from '#cypher/store/types.ts';

import type { HealthDto } from '../contract/requests.ts';
import type { Reader } from './reader.ts';

export interface HealthSources {
  store: Pick<Store, 'info'>;
  reader: Pick<Reader, 'name' | 'ready'>;
  version: string;
}

function describe({ reader, version }: HealthSources, neo4j: string | null): HealthDto {
  const model = { ready: reader.ready(), name: reader.name };
  return {
    status: neo4j !== null && model.ready ? 'ok' : 'degraded',
    version,
    neo4j: { reachable: neo4j !== null, version: neo4j },
    model,
  };
}

/** Throws what the store throws when the database does not answer. */
export async function checkReady(sources: HealthSources): Promise<HealthDto> {
  return describe(sources, (await sources.store.info()).version);
}

/** Never fails for a database that does not answer: that is what is asked about. */
export async function checkHealth(sources: HealthSources): Promise<HealthDto> {
  try {
    return await checkReady(sources);
  } catch (error) {
    if (error instanceof RelataError) return describe(sources, null);
    throw error;
  }
}

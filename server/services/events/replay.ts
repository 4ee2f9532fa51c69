// What a stream missed, told from the log of decisions.
import { newestSeq } from '#cypher/queries/decisions/newest-seq.ts';
import { decisionsSince } from '#cypher/queries/decisions/since.ts';

import type { ServerEventDto } from '../../contract/events.ts';
import type { Access } from '../access.ts';
import { readOne } from '../find-one.ts';
import { headOf } from './observe-store.ts';

/** Missed decisions that are told one by one; with more, asking for everything again is less work. */
const REPLAYED = 200;

/** The first events of a stream. `since` is null for a new one. */
export async function beginning(access: Access, since: number | null): Promise<ServerEventDto[]> {
  const seq = await readOne(access, newestSeq, {});
  const hello = { event: 'hello', seq } as const;
  if (since === null || since === seq) return [hello];
  // A place that the log does not have is that of another database, or of one that was emptied.
  if (since > seq) return [{ event: 'reload', seq }, hello];
  const { rows } = await access.store.run(
    decisionsSince,
    { seq: since, limit: REPLAYED + 1 },
    access.options,
  );
  if (rows.length > REPLAYED) return [{ event: 'reload', seq }, hello];
  const missed = rows.map(({ decision, entities }) => ({
    event: 'decision' as const,
    decision: headOf(decision),
    entities,
    edges: [],
    removedEntities: [],
    removedEdges: [],
    replayed: true,
  }));
  return [...missed, hello];
}

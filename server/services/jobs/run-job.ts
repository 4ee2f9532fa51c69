// One job: read each text, write its evidence, bring the graph up to date. Reports every step; never throws.
import { RelataError } from '#cypher/model/errors.ts';
import type { EdgeId } from '#cypher/model/ids.ts';
import type { Store } from '#cypher/store/types.ts';

import type { JobDto } from '../../contract/requests.ts';
import type { Reader, SourceInput } from '../reader.ts';
import { enter, finish, type JobFailure, withDocument, withFailure } from './job.ts';

export interface JobWork {
  store: Store;
  reader: Reader;
  signal: AbortSignal;
  /** Called with each new state of the job. */
  report(job: JobDto): void;
  /** Told of failures that are nobody's fault but ours. */
  onDefect(error: unknown): void;
}

export function failureOf(name: string, error: unknown): JobFailure {
  if (error instanceof RelataError) return { name, code: error.code, message: error.message };
  return {
    name,
    code: 'INTERNAL',
    message: 'Something failed that Relata did not foresee; the log has more.',
  };
}

async function ingestOne(
  job: JobDto,
  input: SourceInput,
  work: JobWork,
  changed: Set<EdgeId>,
): Promise<JobDto> {
  const { store, reader, signal, report } = work;
  const reading = enter(job, 'reading');
  report(reading);
  const evidence = await reader.read(input, signal);
  signal.throwIfAborted();
  const writing = enter(reading, 'writing');
  report(writing);
  await store.writeEvidence(evidence, { signal });
  const { edges } = await store.project({ signal });
  for (const edge of edges) changed.add(edge);
  return withDocument(writing, evidence.document.id, changed.size);
}

export async function runJob(job: JobDto, inputs: readonly SourceInput[], work: JobWork): Promise<void> {
  const changed = new Set<EdgeId>();
  let current = job;
  for (const input of inputs) {
    if (work.signal.aborted) return;
    try {
      current = await ingestOne(current, input, work, changed);
    } catch (error) {
      if (work.signal.aborted) return;
      if (!(error instanceof RelataError)) work.onDefect(error);
      current = withFailure(current, failureOf(input.name, error));
    }
    work.report(current);
  }
  work.report(finish(current));
}

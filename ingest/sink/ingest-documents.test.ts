// The order of an ingest run, apart from model and database; those are in test/integration.
import { describe, expect, it } from 'vitest';

import type { Clock } from '#cypher/model/clock.ts';
import { type ErrorCode, RelataError } from '#cypher/model/errors.ts';
import type { DocumentEvidence, SourceDocument } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { RunId } from '#cypher/model/ids.ts';

import { readSources } from '../sources/read-sources.ts';
import type { SourceOutcome } from '../sources/types.ts';
import { ingestDocuments } from './ingest-documents.ts';
import type { IngestDeps, IngestOptions } from './types.ts';

const clock: Clock = { now: () => '2002-01-01T00:00:00.000Z', elapsed: () => 0 };

function evidenceOf(document: SourceDocument): DocumentEvidence {
  const id = hashId<RunId>('run', [document.id]);
  return {
    document,
    run: { id, document: document.id, extractor: 'test', version: '1.0.0', at: clock.now() },
    sentences: [],
    mentions: [],
    clusters: [],
    claims: [],
  };
}

interface Faults {
  read?: Record<string, ErrorCode>;
  write?: Record<string, ErrorCode>;
  /** "once": the first projection. */
  project?: Record<string, ErrorCode>;
}

interface Waits {
  beforeWrite?: () => Promise<unknown>;
  beforeProjected?: () => Promise<unknown>;
}

const nothing = async () => undefined;
/** Long enough for whatever needs no waiting to have happened. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A store that keeps what it is given and says what it was asked, in order. */
function recorder(faults: Faults = {}, { beforeWrite = nothing, beforeProjected = nothing }: Waits = {}) {
  const log: string[] = [];
  const known = new Set<string>();
  const fail = (codes: Record<string, ErrorCode> | undefined, text: string) => {
    const code = codes?.[text];
    if (code !== undefined) throw new RelataError(code, `${text} fails`);
  };
  const put = ({ id }: SourceDocument) => {
    const written = !known.has(id);
    known.add(id);
    return { document: id, written };
  };
  const deps: IngestDeps = {
    read: async (document) => {
      fail(faults.read, document.text);
      return evidenceOf(document);
    },
    store: {
      async writeEvidence({ document }) {
        await beforeWrite();
        fail(faults.write, document.text);
        log.push(`write ${document.text}`);
        return put(document);
      },
      async writeBatch(batch) {
        await beforeWrite();
        for (const { document } of batch) fail(faults.write, document.text);
        log.push(`write ${batch.map(({ document }) => document.text).join('+')}`);
        return batch.map(({ document }) => put(document));
      },
      async project() {
        log.push('project');
        await beforeProjected();
        const failing = faults.project;
        faults.project = {};
        fail(failing, 'once');
        return { patch: {} as never, entities: [], edges: [] };
      },
    },
  };
  return { deps, log };
}

function sources(...texts: string[]): AsyncGenerator<SourceOutcome> {
  const refs = texts.map((text) => ({ kind: 'text' as const, name: text, text }));
  return readSources(refs, { clock, maxTextBytes: 10 });
}

const OPTIONS: IngestOptions = { concurrency: 3 };

describe('C277: documents that are ready are written together', () => {
  it('those that were read while others were written, in their order', async () => {
    const { deps, log } = recorder({}, { beforeWrite: settle });
    const told: string[] = [];
    await ingestDocuments(sources('a', 'b', 'c', 'd'), deps, {
      ...OPTIONS,
      onDocument: ({ state, name }) => void told.push(`${state} ${name}`),
    });
    expect(log).toEqual(['write a', 'write b+c+d', 'project']);
    expect(told).toEqual(['new a', 'new b', 'new c', 'new d']);
  });

  it('a document that comes again is not in the same batch, and known', async () => {
    const { deps, log } = recorder({}, { beforeWrite: settle });
    const summary = await ingestDocuments(sources('a', 'b', 'c', 'b', 'd'), deps, OPTIONS);
    expect(log).toEqual(['write a', 'write b+c', 'write b+d', 'project']);
    expect(summary).toMatchObject({ new: 4, known: 1, failed: 0 });
  });

  it('one that the store refuses ends the run as if each were written alone: those before it are in', async () => {
    const { deps, log } = recorder({ write: { c: 'REQUEST_INVALID' } }, { beforeWrite: settle });
    const told: string[] = [];
    const run = ingestDocuments(sources('a', 'b', 'c', 'd'), deps, {
      ...OPTIONS,
      onDocument: ({ state, name }) => void told.push(`${state} ${name}`),
    });
    await expect(run).rejects.toMatchObject({ code: 'REQUEST_INVALID', message: 'c fails' });
    expect(log).toEqual(['write a', 'write b']);
    expect(told).toEqual(['new a', 'new b']);
  });

  it('what cannot be read is reported in its place', async () => {
    const { deps, log } = recorder({ read: { c: 'MODEL_CRASHED' } }, { beforeWrite: settle });
    const told: string[] = [];
    await ingestDocuments(sources('a', 'b', 'c', 'd'), deps, {
      ...OPTIONS,
      onDocument: ({ state, name }) => void told.push(`${state} ${name}`),
    });
    expect(log).toEqual(['write a', 'write b+d', 'project']);
    expect(told).toEqual(['new a', 'new b', 'failed c', 'new d']);
  });
});

describe('I117: the graph is brought up to date in mid-run and at the end', () => {
  it('projects after so many new documents, while others are written', async () => {
    const { deps, log } = recorder({}, { beforeWrite: settle, beforeProjected: settle });
    const summary = await ingestDocuments(sources('a', 'b', 'a', 'c', 'd'), deps, {
      ...OPTIONS,
      projectEvery: 1,
    });
    expect(log.slice(0, 2)).toEqual(['write a', 'project']);
    expect(log.at(-1)).toBe('project');
    expect(summary).toMatchObject({ new: 4, known: 1, failed: 0 });
  });

  it('a projection in mid-run that fails leaves it to the last one', async () => {
    const { deps, log } = recorder({ project: { once: 'NEO4J_QUERY' } }, { beforeWrite: settle });
    const summary = await ingestDocuments(sources('a', 'b'), deps, { ...OPTIONS, projectEvery: 1 });
    expect(summary).toMatchObject({ new: 2 });
    expect(log.at(-1)).toBe('project');
    const failing = recorder({ project: { once: 'NEO4J_QUERY' } });
    await expect(ingestDocuments(sources(), failing.deps, OPTIONS)).rejects.toMatchObject({
      code: 'NEO4J_QUERY',
    });
  });

  it('projects also when nothing is new: an earlier run may have left work', async () => {
    const { deps, log } = recorder();
    await ingestDocuments(sources(), deps, OPTIONS);
    expect(log).toEqual(['project']);
  });
});

describe('I118: what fails alone, what ends the run', () => {
  it('a document that the model cannot read, or that is no document, fails alone', async () => {
    const { deps, log } = recorder({ read: { b: 'MODEL_CRASHED' } });
    const told: string[] = [];
    const summary = await ingestDocuments(sources('a', 'b', '', 'c', 'eleven letters'), deps, {
      ...OPTIONS,
      onDocument: (report) => {
        told.push(report.state === 'failed' ? report.error.code : report.state);
      },
    });
    expect(told).toEqual(['new', 'MODEL_CRASHED', 'SOURCE_EMPTY', 'new', 'SOURCE_TOO_LARGE']);
    expect(summary).toMatchObject({ new: 2, known: 0, failed: 3 });
    expect(log.at(-1)).toBe('project');
  });

  it('a store that fails ends the run, and nothing later is written', async () => {
    const { deps, log } = recorder({ write: { b: 'NEO4J_UNREACHABLE' } });
    const run = ingestDocuments(sources('a', 'b', 'c'), deps, OPTIONS);
    await expect(run).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
    expect(log).toEqual(['write a']);
  });

  it('a model that is missing ends the run', async () => {
    const { deps } = recorder({ read: { a: 'MODEL_MISSING' } });
    await expect(ingestDocuments(sources('a'), deps, OPTIONS)).rejects.toMatchObject({
      code: 'MODEL_MISSING',
    });
  });

  it('an abort ends it with ABORTED, and what was written stays', async () => {
    const { deps, log } = recorder();
    const stop = new AbortController();
    const run = ingestDocuments(sources('a', 'b', 'c'), deps, {
      ...OPTIONS,
      signal: stop.signal,
      onDocument: () => stop.abort(),
    });
    await expect(run).rejects.toMatchObject({ code: 'ABORTED' });
    expect(log).toEqual(['write a']);
  });
});

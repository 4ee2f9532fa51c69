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
}

/** A store that keeps what it is given and says what it was asked, in order. */
function recorder(faults: Faults = {}) {
  const log: string[] = [];
  const known = new Set<string>();
  const fail = (codes: Record<string, ErrorCode> | undefined, text: string) => {
    const code = codes?.[text];
    if (code !== undefined) throw new RelataError(code, `${text} fails`);
  };
  const deps: IngestDeps = {
    read: async (document) => {
      fail(faults.read, document.text);
      return evidenceOf(document);
    },
    store: {
      async writeEvidence({ document }) {
        fail(faults.write, document.text);
        const written = !known.has(document.id);
        known.add(document.id);
        log.push(`write ${document.text}`);
        return { document: document.id, written };
      },
      async project() {
        log.push('project');
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

describe('I117: the graph is brought up to date in mid-run and at the end', () => {
  it('projects after so many new documents', async () => {
    const { deps, log } = recorder();
    const summary = await ingestDocuments(sources('a', 'b', 'a', 'c', 'd'), deps, {
      ...OPTIONS,
      projectEvery: 2,
    });
    expect(log).toEqual([
      'write a',
      'write b',
      'project',
      'write a',
      'write c',
      'write d',
      'project',
      'project',
    ]);
    expect(summary).toMatchObject({ new: 4, known: 1, failed: 0 });
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

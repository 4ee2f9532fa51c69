// A run of the random worlds as evidence that the store takes: with a text, a version, and a sketch that makes the
// documents of one copy group copies of each other.
import type { DocumentEvidence } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { RunId, SentenceId } from '#cypher/model/ids.ts';

import type { RunEvidence } from './map-port.ts';

const AT = '2001-11-24T00:00:00.000Z';
/** As many as are asked for when candidates are looked up, and apart from those of any other group. */
const SKETCH_SIZE = 12;

function sketchOf(group: string): number[] {
  const from = Number.parseInt(hashId<string>('sketch', [group]).slice(-6), 16) * SKETCH_SIZE;
  return Array.from({ length: SKETCH_SIZE }, (_, at) => from + at);
}

export function evidenceOfRun({ document, ...run }: RunEvidence, version: string): DocumentEvidence {
  const { id, publishedAt, outlet, copyGroup } = document;
  const length = Math.max(1, ...run.mentions.map(({ end }) => end));
  const sentences = [...run.sentences].map(([sentence, text], index) => ({
    id: sentence as SentenceId,
    index,
    start: 0,
    end: length,
    text,
  }));
  return {
    document: {
      id,
      title: null,
      text: ' '.repeat(length),
      url: null,
      outlet,
      author: null,
      language: 'en',
      publishedAt,
      ingestedAt: AT,
      contentHash: hashId('text', [id]),
      sketch: sketchOf(copyGroup),
      skipped: [],
    },
    run: { id: hashId<RunId>('run', [id, version]), document: id, extractor: 'random', version, at: AT },
    sentences,
    mentions: run.mentions,
    clusters: run.clusters,
    claims: run.claims,
  };
}

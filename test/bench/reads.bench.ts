// What projecting one more document reads and writes in a corpus of 1,000 documents and in larger ones, in rows: the same
// on every machine, however busy. `npm run bench:reads [-- SIZE...]`; the first size is what the others are compared with.
import { baseOntology } from '#cypher/ontology/index.ts';
import { projectChange, projectGrowth } from '#cypher/projection/index.ts';

import { generateEvidence } from './lib/generated-evidence.ts';
import { IndexedGraph } from './lib/indexed-graph.ts';
import { report } from './lib/report.ts';

const SIZES = [1000, 10_000];
/** Documents that are projected together, as ingest does. */
const BATCH = 20;
/** Batches measured on top of each size. */
const MEASURED = 20;

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error('npm run bench:reads [-- SIZE...]: sizes are numbers of documents');
}
const sizes = (asked.length > 0 ? asked : SIZES).sort((a, b) => a - b);
const figures: Record<string, number> = {};
const ratios: Record<string, number> = {};
let first: { read: number; written: number } | null = null;

async function add(graph: IndexedGraph, from: number, size: number): Promise<void> {
  const documents = Array.from({ length: BATCH }, (_, at) => generateEvidence(from + at, size));
  for (const one of documents) graph.write(one);
  const clusters = documents.flatMap((one) => one.clusters.map(({ id }) => id));
  const dirty = { clusters, documents: documents.map(({ document }) => document.id) };
  const { patch, rest } = await projectGrowth(graph, dirty, baseOntology);
  graph.apply(patch);
  if (rest.clusters.length > 0) graph.apply(await projectChange(graph, rest, baseOntology));
}

for (const size of sizes) {
  const graph = new IndexedGraph();
  for (let from = 0; from < size; from += BATCH) await add(graph, from, size);
  [graph.readRows, graph.writtenRows] = [0, 0];
  for (let at = 0; at < MEASURED; at++) await add(graph, Math.ceil(size / BATCH + at) * BATCH, size);
  const read = graph.readRows / (MEASURED * BATCH);
  const written = graph.writtenRows / (MEASURED * BATCH);
  figures[`at${size}ReadRows`] = read;
  figures[`at${size}WrittenRows`] = written;
  figures[`at${size}MostNamedDocuments`] = [...graph.entityRows.values()].reduce(
    (most, { documents }) => Math.max(most, documents),
    0,
  );
  if (first === null) first = { read, written };
  else {
    ratios[`read${size}To${sizes[0]}`] = read / first.read;
    ratios[`written${size}To${sizes[0]}`] = written / first.written;
  }
}

report({ bench: 'reads', ratios, figures });

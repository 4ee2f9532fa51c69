// What one more document costs in a corpus of 1,000 documents and in larger ones: written and projected as ingest does,
// in a Neo4j of its own. `npm run bench:resolve [-- SIZE...]`; the first size is what the others are compared with.

import { report } from './lib/report.ts';
import { openResolveCorpus, type ResolveCorpus } from './lib/resolve-corpus.ts';
import { median } from './lib/timing.ts';

const SIZES = [1000, 10_000];
/** Batches measured on top of each size, in turn, so that whatever else the machine does weighs on all alike. */
const BATCHES = 7;

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error('npm run bench:resolve [-- SIZE...]: sizes are numbers of documents');
}
const sizes = (asked.length > 0 ? asked : SIZES).sort((a, b) => a - b);
const figures: Record<string, number> = {};
const ratios: Record<string, number> = {};
const corpora: Array<{ size: number; corpus: ResolveCorpus; writes: number[]; projections: number[] }> = [];

try {
  for (const size of sizes) {
    corpora.push({ size, corpus: await openResolveCorpus(size), writes: [], projections: [] });
  }
  for (let batch = 0; batch < BATCHES; batch++) {
    for (const { corpus, writes, projections } of corpora) {
      const { writeMs, projectMs } = await corpus.add();
      writes.push(writeMs);
      projections.push(projectMs);
    }
  }
} finally {
  for (const { corpus } of corpora) await corpus.close();
}

const medians = corpora.map(({ size, corpus, writes, projections }) => ({
  size,
  mostNamed: corpus.mostNamed,
  write: median(writes),
  project: median(projections),
}));
const [first] = medians;
for (const { size, mostNamed, write, project } of medians) {
  figures[`at${size}WriteMs`] = write;
  figures[`at${size}ProjectMs`] = project;
  figures[`at${size}MostNamedDocuments`] = mostNamed;
  if (first === undefined || size === first.size) continue;
  ratios[`write${size}To${first.size}`] = write / first.write;
  ratios[`project${size}To${first.size}`] = project / first.project;
  ratios[`all${size}To${first.size}`] = (write + project) / (first.write + first.project);
}

report({ bench: 'resolve', ratios, figures });

// What one more document costs in a corpus of 1,000 documents and in larger ones: written and projected as ingest does,
// in a Neo4j of its own. `npm run bench:resolve [-- SIZE...]`; the first size is what the others are compared with.

import { report } from './lib/report.ts';
import { openResolveCorpus } from './lib/resolve-corpus.ts';

const SIZES = [1000, 10_000];
/** Documents measured on top of each size. */
const MEASURED = 60;

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error('npm run bench:resolve [-- SIZE...]: sizes are numbers of documents');
}
const sizes = (asked.length > 0 ? asked : SIZES).sort((a, b) => a - b);
const figures: Record<string, number> = {};
const ratios: Record<string, number> = {};
let first: { writeMs: number; projectMs: number } | null = null;

for (const size of sizes) {
  const corpus = await openResolveCorpus(size);
  try {
    const { writeMs, projectMs } = await corpus.add(MEASURED);
    figures[`at${size}WriteMs`] = writeMs;
    figures[`at${size}ProjectMs`] = projectMs;
    figures[`at${size}MostNamedDocuments`] = corpus.mostNamed;
    if (first === null) first = { writeMs, projectMs };
    else {
      ratios[`write${size}To${sizes[0]}`] = writeMs / first.writeMs;
      ratios[`project${size}To${sizes[0]}`] = projectMs / first.projectMs;
      ratios[`all${size}To${sizes[0]}`] = (writeMs + projectMs) / (first.writeMs + first.projectMs);
    }
  } finally {
    await corpus.close();
  }
}

report({ bench: 'resolve', ratios, figures });

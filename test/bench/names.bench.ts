// Scores names against gold files: node --import tsx test/bench/names.bench.ts GOLD.jsonl...
// Each line of a file is {"text": ..., "entities": [{"start", "end", "type": "PER" | "ORG" | "LOC"}]}, offsets in UTF-16 units.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { tagNames } from '#ingest/ner.ts';
import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import type { Tagger } from '#ingest/nlp/types.ts';

import { report } from './lib/report.ts';
import { scoreOf, type Tally, type TypedSpan, tallyNames } from './lib/score-names.ts';

interface GoldText {
  text: string;
  entities: TypedSpan[];
}

async function scoreFile(tagger: Tagger, file: string): Promise<Record<string, number>> {
  const tallies = new Map<string, Tally>();
  const start = performance.now();
  let words = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, entities } = JSON.parse(line) as GoldText;
    tallyNames(tallies, entities, await tagNames(tagger, text, 'per-org-loc'));
    words += text.match(/\S+/g)?.length ?? 0;
  }
  const figures: Record<string, number> = { wordsPerSecond: (words / (performance.now() - start)) * 1000 };
  for (const [type, tally] of tallies) {
    const { precision, recall, f1 } = scoreOf(tally);
    Object.assign(figures, { [`${type}F1`]: f1, [`${type}Precision`]: precision, [`${type}Recall`]: recall });
  }
  return figures;
}

const files = process.argv.slice(2);
if (files.length === 0) console.log('names: no gold file given, nothing to score');
const tagger = await openLocalTagger();
for (const file of files) {
  report({ bench: `names ${basename(file)}`, ratios: {}, figures: await scoreFile(tagger, file) });
}
await tagger.close();

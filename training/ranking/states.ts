// The tagger's states of words that can head a phrase, over a part of the training texts: what codes.py makes the table
// of ingest/nlp/word-codes.json from.
//   node --import tsx training/ranking/states.ts DATA WORK
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { createAnalyser } from '#ingest/nlp/analyse.ts';
import { MODEL_FOLDER, readModelFiles } from '#ingest/nlp/model-files.ts';
import { openSession } from '#ingest/nlp/session.ts';
import { isCoded } from '#ingest/nlp/word-codes.ts';
import { paragraphs } from '#ingest/stages/normalise/lines.ts';
import { segmentBlocks } from '#ingest/stages/segment/segment.ts';

import { gapTexts, ontoGumTexts } from './texts.ts';

/** One text in so many. */
const EVERY = 5;

const [data, work] = process.argv.slice(2);
if (data === undefined || work === undefined) throw new Error('states.ts needs DATA and WORK');
mkdirSync(work, { recursive: true });

const files = await readModelFiles(MODEL_FOLDER);
const session = await openSession(files);
const analyse = createAnalyser(session, files.meta);
const texts = [
  ...ontoGumTexts(data).map(({ passage }) => passage.text),
  ...gapTexts(data).map(({ text }) => text),
];
const out = openSync(join(work, 'states.bin'), 'w');
let count = 0;
for (const text of texts.filter((_text, index) => index % EVERY === 0)) {
  const blocks = paragraphs(text).map((span) => ({ ...span, headline: false }));
  for (const { tokens } of segmentBlocks(text, blocks)) {
    const { upos, states } = await analyse(tokens.map((token) => token.text));
    const width = states.length / (upos.length + 1);
    upos.forEach((tag, word) => {
      if (!isCoded(tag)) return;
      count++;
      writeSync(out, Float32Array.from(states.subarray((word + 1) * width, (word + 2) * width)));
    });
  }
}
closeSync(out);
await session.release();
process.stdout.write(`states.bin: ${count} words\n`);

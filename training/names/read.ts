// Reads the annotated texts, as they are, with names that nobody has seen and without capitals, by the shipped tagger: a JSON line a text.
//   node --import tsx training/names/read.ts DATA WORK [PART...]
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { openLocalTagger } from '#ingest/nlp/local-tagger.ts';
import { paragraphs } from '#ingest/stages/normalise/lines.ts';
import { segmentBlocks } from '#ingest/stages/segment/segment.ts';
import { tagSentences } from '#ingest/stages/tag/tag.ts';
import type { SentenceState } from '#ingest/state.ts';
import { readConllu } from '#test/eval/corpora/conllu.ts';

import { withoutCapitals, withStrangers } from './strangers.ts';
import { developmentTexts, type NamedDocument, trainingTexts } from './texts.ts';

export interface ReadDocument {
  document: NamedDocument;
  sentences: SentenceState[];
}

/** Words in small letters of a treebank: what is written with a capital elsewhere is no name for that. */
function commonWords(data: string): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of readConllu(join(data, 'ud-english-ewt', 'en_ewt-ud-train.conllu.gz')))
    for (const { form } of words) if (/^\p{Ll}+$/u.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set([...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

/** One text in so many is also read without capitals. */
const SMALL_EVERY = 5;

const [data, work, ...wanted] = process.argv.slice(2);
if (data === undefined || work === undefined) throw new Error('read.ts needs DATA and WORK');
mkdirSync(work, { recursive: true });
const common = commonWords(data);
const tagger = await openLocalTagger();
const parts = {
  train: trainingTexts(data),
  strangers: trainingTexts(data).map((document) => withStrangers(document, common)),
  small: trainingTexts(data).flatMap((document, index) =>
    index % SMALL_EVERY === 0 ? [withoutCapitals(document)] : [],
  ),
  dev: developmentTexts(data),
};
for (const [part, documents] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  const out = openSync(join(work, `${part}.jsonl`), 'w');
  for (const document of documents) {
    const blocks = paragraphs(document.text).map((span) => ({ ...span, headline: false }));
    const sentences = await tagSentences(segmentBlocks(document.text, blocks), tagger, undefined, 'tags');
    const read: ReadDocument = { document, sentences };
    writeSync(out, `${JSON.stringify(read)}\n`);
  }
  closeSync(out);
  process.stdout.write(`${part}: ${documents.length} texts\n`);
}
await tagger.close();

// Fits the splitter of sentences (ingest/stages/segment) to the training parts of two treebanks and prints how well it
// finds the sentences of their development parts, beside the rules alone. Uses the reader's own code for the features.
//   node --import tsx training/segmentation/train.ts DATA
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type BoundaryWeights, createBoundaryModel } from '#ingest/stages/segment/boundary-model.ts';
import { splitSentences } from '#ingest/stages/segment/sentences.ts';
import { readConllu, type UdDocument } from '#test/eval/corpora/conllu.ts';

import { type AnnotatedBlock, annotatedBlocks, gapsOf } from './gaps.ts';
import { type Example, fitWeights } from './regression.ts';

const TRAINING = [
  'ud-english-ewt/en_ewt-ud-train.conllu.gz',
  'ud-english-gum/en_gum-ud-train.permissive.conllu.gz',
];
const DEVELOPMENT = ['ud-english-ewt/en_ewt-ud-dev.conllu.gz', 'ud-english-gum/en_gum-ud-dev.conllu.gz'];
const WEIGHTS = new URL('../../ingest/stages/segment/boundary-weights.json', import.meta.url);
/** Rarer features are left out. */
const FEWEST = 4;
/** Every so many documents are read a second time with their paragraphs run together. */
const JOINED_EVERY = 3;
const SCALE = 100;
const SETTINGS = { epochs: 6, rate: 0.15, l1: 2, l2: 1, seed: 1 };

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function blocksOf(documents: readonly UdDocument[]): AnnotatedBlock[] {
  return documents.flatMap((document, index) => [
    ...annotatedBlocks(document, false),
    ...(index % JOINED_EVERY === 0 ? annotatedBlocks(document, true) : []),
  ]);
}

function train(documents: readonly UdDocument[]): BoundaryWeights {
  const gaps = blocksOf(documents).flatMap(gapsOf);
  const counts = new Map<string, number>();
  for (const { features } of gaps)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].flatMap(([feature, count]) => (count >= FEWEST ? [feature] : []));
  const indexes = new Map(names.map((feature, index) => [feature, index]));
  const examples = gaps.map(({ features, ends }): Example => {
    const active = features.flatMap((feature) => indexes.get(feature) ?? []);
    return { active: Int32Array.from(active), positive: ends };
  });
  const fitted = fitWeights(examples, names.length, SETTINGS);
  const whole = (index: number) => Math.round((fitted[index] ?? 0) * SCALE);
  const kept = names.map((feature, index) => [feature, whole(index)] as const);
  say(`${gaps.length} gaps, ${gaps.filter(({ ends }) => ends).length} ends, ${names.length} features`);
  return {
    scale: SCALE,
    bias: whole(names.length),
    weights: Object.fromEntries(kept.filter(([, weight]) => weight !== 0).sort()),
  };
}

/** Precision, recall and F1 of whole sentences. */
function score(documents: readonly UdDocument[], joined: boolean, split: typeof splitSentences): string {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { view, ends } of documents.flatMap((document) => annotatedBlocks(document, joined))) {
    const wanted = new Set<string>();
    let first = 0;
    ends.forEach((end, at) => {
      if (end) wanted.add(`${first} ${at + 1}`);
      if (end) first = at + 1;
    });
    const ranges = split(view.tokens);
    right += ranges.filter(([from, to]) => wanted.has(`${from} ${to}`)).length;
    found += ranges.length;
    gold += wanted.size;
  }
  const percent = (share: number) => (100 * share).toFixed(1);
  return `P ${percent(right / found)} R ${percent(right / gold)} F1 ${percent((2 * right) / (found + gold))}`;
}

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error('train.ts needs DATA');
const weights = train(TRAINING.flatMap((path) => readConllu(join(data, path))));
const text = `${JSON.stringify(weights)}\n`;
writeFileSync(fileURLToPath(WEIGHTS), text);
say(`${Object.keys(weights.weights).length} weights, ${text.length} bytes`);
const model = createBoundaryModel(weights);
for (const path of DEVELOPMENT) {
  const documents = readConllu(join(data, path));
  for (const joined of [false, true]) {
    const about = `${path}${joined ? ', paragraphs run together' : ''}`;
    say(`${about}: rules ${score(documents, joined, (tokens) => splitSentences(tokens, null))}`);
    say(`${about}: model ${score(documents, joined, (tokens) => splitSentences(tokens, model))}`);
  }
}

// Fits the judge of names (ingest/stages/mentions/judge) to what read.ts has read, and prints how well it tells the names of
// texts that it has not seen, beside the rules alone. Uses the reader's own code for candidates and features.
//   node --import tsx training/names/train.ts WORK [--held N]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { MODEL_FOLDER } from '#ingest/nlp/model-files.ts';
import { createJudge, KINDS } from '#ingest/stages/mentions/judge/network.ts';

import { examplesOf, type NameExample } from './examples.ts';
import { fitJudge, SETTINGS } from './fit-judge.ts';
import type { ReadDocument } from './read.ts';

const WEIGHTS = new URL('../../ingest/stages/mentions/judge/weights.json', import.meta.url);
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function readPart(work: string, part: string): NameExample[] {
  return readFileSync(join(work, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => examplesOf(JSON.parse(line) as ReadDocument));
}

/** F1 of people, bodies and places together, and of each. */
function score(examples: readonly NameExample[], answerOf: (example: NameExample) => number): string {
  const counts = KINDS.map(() => ({ right: 0, found: 0, gold: 0 }));
  for (const example of examples) {
    const answer = answerOf(example);
    const [found, gold] = [counts[answer], counts[example.answer]];
    if (found !== undefined) found.found++;
    if (gold !== undefined) gold.gold++;
    if (answer === example.answer && found !== undefined) found.right++;
  }
  const f1 = ({ right, found, gold }: { right: number; found: number; gold: number }) =>
    ((200 * right) / Math.max(1, found + gold)).toFixed(1);
  const named = counts.slice(0, 3);
  const sum = (key: 'right' | 'found' | 'gold') => named.reduce((total, count) => total + count[key], 0);
  const all = { right: sum('right'), found: sum('found'), gold: sum('gold') };
  return `all ${f1(all)} ${named.map((count, kind) => `${KINDS[kind]} ${f1(count)}`).join(' ')}`;
}

const [work, option, held] = process.argv.slice(2);
if (work === undefined) throw new Error('train.ts needs WORK');
const fold = option === '--held' ? Number(held) : null;
const numberOf = (document: string) =>
  [...document.replace(/ \*$/, '')].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  ) % 4;
const isHeld = ({ document }: NameExample) => fold !== null && numberOf(document) === fold;
const known = readPart(work, 'train');
const strange = readPart(work, 'strangers');
const small = readPart(work, 'small');
const development = readPart(work, 'dev');
const examples = [...known, ...strange, ...small];
const checksums: Record<string, string> = JSON.parse(
  readFileSync(join(MODEL_FOLDER, 'checksums.json'), 'utf8'),
);
const weights = fitJudge(
  examples.filter((example) => !isHeld(example)),
  checksums['tagger.int8.onnx'] ?? '',
  SETTINGS,
);
const text = `${JSON.stringify(weights)}\n`;
if (fold === null) writeFileSync(fileURLToPath(WEIGHTS), text);
say(`${examples.length} names, ${Object.keys(weights.features).length} features, ${text.length} bytes`);
const judge = createJudge(weights);
const judged = ({ features, measures }: NameExample) => {
  const chances = judge(features, measures);
  return chances.indexOf(Math.max(...chances));
};
const ruled = (example: NameExample) => KINDS.indexOf(example.ruled);
const parts = {
  known: known.filter(isHeld),
  strange: strange.filter(isHeld),
  small: small.filter(isHeld),
  development,
};
for (const [part, all] of Object.entries(parts))
  for (const source of new Set(all.map((example) => example.source))) {
    const own = all.filter((example) => example.source === source);
    say(`${part} ${source} ${own.length}: rules ${score(own, ruled)}`);
    say(`${part} ${source} ${own.length}: judge ${score(own, judged)}`);
  }

// Annotated documents -> what the ranking of antecedents is trained on: for each phrase its features, its candidates with
// theirs, and which of them are right. Uses the reader's own code, so training and running count the same features.
// Needs the table of word codes, no weights.
//   node --import tsx training/ranking/features.ts DATA WORK
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { ALONE_FEATURES, aloneFeatures } from '#ingest/coref/alone-features.ts';
import { antecedentsOf, type Candidate, candidatesOf } from '#ingest/coref/candidates.ts';
import { namedAt } from '#ingest/coref/named.ts';
import { PAIR_FEATURES, pairFeatures } from '#ingest/coref/pair-features.ts';
import { mapAhead } from '#ingest/map-ahead.ts';
import { createTagger } from '#ingest/nlp/tagger.ts';
import { CODE_STEPS, codeTable } from '#ingest/nlp/word-codes.ts';
import { readPassage } from '#ingest/passages/read-passage.ts';
import type { Passage } from '#ingest/passages/types.ts';
import { coreferenceOfNames } from '#ingest/stages/coreference/coreference.ts';
import { titles } from '#ingest/stages/titles/titles.ts';
import type { SentenceState } from '#ingest/state.ts';
import type { GapRow, Spans } from '#test/eval/corpora/coref.ts';

import { type FactMentions, gapPassage, gapTexts, knowledgeNetTexts, ontoGumTexts } from './texts.ts';

/** Labels of a candidate: not the antecedent, one of them, or nobody said. */
const WRONG = 0;
const RIGHT = 1;
const UNKNOWN = 2;

interface Judged {
  /** Phrases to learn from; all when null. */
  only: ReadonlySet<number> | null;
  label(candidate: Candidate, anaphor: Candidate): number;
}

const [data, work] = process.argv.slice(2);
if (data === undefined || work === undefined) throw new Error('features.ts needs DATA and WORK');
mkdirSync(work, { recursive: true });

const WORKERS = 2;
const tagger = await createTagger({ workers: WORKERS });
const { size } = codeTable();

function judgeClusters(clusters: readonly Spans[], candidates: readonly Candidate[]): Judged {
  const bySpan = new Map(clusters.flatMap((spans, at) => spans.map((span) => [span.join(' '), at] as const)));
  const of = candidates.map(({ phrase }) => bySpan.get(`${phrase.start} ${phrase.end}`) ?? null);
  return {
    only: null,
    label: (candidate, anaphor) => {
      const gold = of[anaphor.index] ?? null;
      return gold !== null && of[candidate.index] === gold ? RIGHT : WRONG;
    },
  };
}

/** Of a row of GAP one pronoun is judged, and only against its two names and what else is called by them. */
function judgeGap(
  row: GapRow,
  sentences: readonly SentenceState[],
  candidates: readonly Candidate[],
): Judged {
  const headOf = ({ phrase }: Candidate) => sentences[phrase.sentence]?.tokens[phrase.head];
  const sides = row.names.map(({ span: [start, end], corefers }) => {
    const named = candidates.filter((candidate) => {
      const head = headOf(candidate);
      return candidate.traits.name && head !== undefined && head.start >= start && head.start < end;
    });
    const names = new Set(named.map((candidate) => candidate.named).filter((one) => one !== null));
    const same = candidates.filter((candidate) => candidate.named !== null && names.has(candidate.named));
    return { corefers, members: new Set([...named, ...same].map(({ index }) => index)) };
  });
  const is = (index: number, corefers: boolean) =>
    sides.some((side) => side.corefers === corefers && side.members.has(index));
  const only = candidates.findIndex(
    ({ traits, phrase }) => traits.pronoun && phrase.start === row.pronoun[0],
  );
  return {
    only: new Set([only]),
    label: ({ index }) => {
      if (is(index, true)) return RIGHT;
      return is(index, false) ? WRONG : UNKNOWN;
    },
  };
}

/** Pronouns that stand in a fact for something which a fact names as well: against all names of the passage. */
function judgeFacts(
  { entities }: FactMentions,
  sentences: readonly SentenceState[],
  candidates: readonly Candidate[],
): Judged {
  const entityOf = candidates.map(({ phrase }) => {
    const head = sentences[phrase.sentence]?.tokens[phrase.head];
    return entities.findIndex((spans) =>
      spans.some(([start, end]) => head && head.start >= start && head.end <= end),
    );
  });
  const named = new Set(candidates.filter(({ traits }) => traits.name).map(({ index }) => entityOf[index]));
  const only = candidates.filter(
    ({ traits, index }) => traits.pronoun && entityOf[index] !== -1 && named.has(entityOf[index]),
  );
  return {
    only: new Set(only.map(({ index }) => index)),
    label: (candidate, anaphor) => {
      if (entityOf[candidate.index] === entityOf[anaphor.index]) return RIGHT;
      return candidate.traits.name ? WRONG : UNKNOWN;
    },
  };
}

/** Numbers that one file of the features holds. */
class Column {
  readonly #file: number;
  readonly #type: typeof Int16Array | typeof Int32Array;

  constructor(name: string, type: typeof Int16Array | typeof Int32Array) {
    this.#file = openSync(join(work ?? '', `${name}.bin`), 'w');
    this.#type = type;
  }

  write(numbers: readonly number[]): void {
    writeSync(this.#file, this.#type.from(numbers));
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Four files: a row each of phrases and of pairs, and the features of either one after another. */
function openColumns(name: string) {
  return {
    /** Text, row of the senses, pairs, features. */
    phrases: new Column(`${name}.phrases`, Int32Array),
    ownFeatures: new Column(`${name}.phrase-features`, Int16Array),
    /** Label, row of the antecedent's sense, features. */
    pairs: new Column(`${name}.pairs`, Int32Array),
    pairFeatures: new Column(`${name}.pair-features`, Int16Array),
  };
}

function writePhrase(
  columns: ReturnType<typeof openColumns>,
  sentences: readonly SentenceState[],
  candidates: readonly Candidate[],
  { index, text, firstSense, judged }: { index: number; text: number; firstSense: number; judged: Judged },
): void {
  const anaphor = candidates[index];
  if (anaphor === undefined) return;
  const buffer = new Int32Array(64);
  const antecedents = antecedentsOf(candidates, index);
  const own = aloneFeatures(sentences, anaphor, buffer);
  columns.phrases.write([text, firstSense + index, antecedents.length, own]);
  columns.ownFeatures.write([...buffer.subarray(0, own)]);
  const pairs: number[] = [];
  const features: number[] = [];
  for (const antecedent of antecedents) {
    const { candidate } = antecedent;
    const count = pairFeatures(sentences, antecedent, anaphor, buffer);
    pairs.push(judged.label(candidate, anaphor), firstSense + candidate.index, count);
    features.push(...buffer.subarray(0, count));
  }
  columns.pairs.write(pairs);
  columns.pairFeatures.write(features);
}

function sensesOf(candidates: readonly Candidate[]): Int8Array {
  const senses = new Int8Array(candidates.length * size);
  for (const { index, sense } of candidates) {
    sense?.forEach((value, at) => {
      senses[index * size + at] = value * CODE_STEPS;
    });
  }
  return senses;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function write<Item>(
  name: string,
  items: readonly Item[],
  passageOf: (item: Item) => Passage,
  judge: (item: Item, sentences: readonly SentenceState[], candidates: readonly Candidate[]) => Judged,
): Promise<void> {
  const columns = openColumns(name);
  const senses = openSync(join(work ?? '', `${name}.senses.bin`), 'w');
  let text = 0;
  let phrases = 0;
  let firstSense = 0;
  const read = mapAhead(each(items), WORKERS + 1, async (item) => {
    const state = titles(await readPassage(passageOf(item), 'ner', { tagger }));
    return { item, state: coreferenceOfNames(state) };
  });
  for await (const { item, state } of read) {
    const candidates = candidatesOf(state.sentences, namedAt(state));
    const judged = judge(item, state.sentences, candidates);
    for (const { index } of candidates) {
      if (judged.only?.has(index) === false) continue;
      writePhrase(columns, state.sentences, candidates, { index, text, firstSense, judged });
      phrases++;
    }
    writeSync(senses, sensesOf(candidates));
    firstSense += candidates.length;
    text++;
  }
  for (const column of Object.values(columns)) column.close();
  closeSync(senses);
  process.stdout.write(`${name}: ${items.length} texts, ${phrases} phrases\n`);
}

await write(
  'ontogum-train',
  ontoGumTexts(data),
  ({ passage }) => passage,
  ({ clusters }, _sentences, candidates) => judgeClusters(clusters, candidates),
);
await write('gap-development', gapTexts(data), gapPassage, judgeGap);
await write('knowledgenet-train', knowledgeNetTexts(data), ({ id, text }) => ({ doc: id, text }), judgeFacts);
const sizes = { pair: PAIR_FEATURES, alone: ALONE_FEATURES, sense: size, steps: CODE_STEPS };
writeFileSync(join(work, 'sizes.json'), JSON.stringify(sizes));
await tagger.close();

// Annotated documents -> what the ranking of antecedents is trained on: for each phrase its features, its candidates with
// theirs, and which of them are right. Uses the reader's own code, so training and running count the same features.
//   node --import tsx training/ranking/features.ts DATA WORK
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { systemClock } from '#cypher/model/clock.ts';
import { antecedentsOf, candidatesOf } from '#ingest/coref/candidates.ts';
import {
  ALONE_FEATURES,
  aloneFeatures,
  type Candidate,
  PAIR_FEATURES,
  pairFeatures,
} from '#ingest/coref/features.ts';
import { namedAt } from '#ingest/coref/named.ts';
import { createReader } from '#ingest/reader.ts';
import type { SentenceState } from '#ingest/state.ts';
import { readConllu } from '#test/eval/corpora/conllu.ts';
import { type GapRow, readGap, readOntoGum, type Spans } from '#test/eval/corpora/coref.ts';
import { sourceDocument } from '#test/support/document-state.ts';

/** Labels of a candidate: not the antecedent, one of them, or nobody said. */
const WRONG = 0;
const RIGHT = 1;
const UNKNOWN = 2;

interface Judged {
  /** Phrases to learn from; all when null. */
  only: number | null;
  label(candidate: Candidate, anaphor: Candidate): number;
}

const [data, work] = process.argv.slice(2);
if (data === undefined || work === undefined) throw new Error('features.ts needs DATA and WORK');
mkdirSync(work, { recursive: true });

const reader = await createReader({ clock: systemClock, workers: 2 });

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
    only,
    label: ({ index }) => (is(index, true) ? RIGHT : is(index, false) ? WRONG : UNKNOWN),
  };
}

type Rows = number[];

/** One phrase: candidates, own features, then for each candidate its place, label and features. */
function rowOf(
  sentences: readonly SentenceState[],
  candidates: readonly Candidate[],
  index: number,
  judged: Judged,
): Rows {
  const anaphor = candidates[index];
  if (anaphor === undefined) return [];
  const buffer = new Int32Array(64);
  const antecedents = antecedentsOf(candidates, index);
  const own = aloneFeatures(sentences, anaphor, buffer);
  const row = [antecedents.length, own, ...buffer.subarray(0, own)];
  for (const { candidate, nearer } of antecedents) {
    const label = judged.label(candidate, anaphor);
    const count = pairFeatures(sentences, candidate, anaphor, nearer, buffer);
    row.push(label, count, ...buffer.subarray(0, count));
  }
  return row;
}

async function write<Item>(
  name: string,
  items: readonly Item[],
  textOf: (item: Item) => string,
  judge: (item: Item, sentences: readonly SentenceState[], candidates: readonly Candidate[]) => Judged,
): Promise<void> {
  const all: Rows[] = [];
  for (const item of items) {
    const state = await reader.state(sourceDocument(textOf(item)));
    const candidates = candidatesOf(state.sentences, namedAt(state));
    const judged = judge(item, state.sentences, candidates);
    for (const { index } of candidates) {
      if (judged.only !== null && judged.only !== index) continue;
      all.push(rowOf(state.sentences, candidates, index, judged));
    }
  }
  writeFileSync(join(work ?? '', `${name}.bin`), Buffer.from(Int32Array.from(all.flat()).buffer));
  process.stdout.write(`${name}: ${items.length} documents, ${all.length} phrases\n`);
}

const texts = readConllu(join(data, 'ud-english-gum', 'en_gum-ud-train.permissive.conllu.gz'));
const annotated = readOntoGum(join(data, 'ontogum', 'ontogum-train.conll.gz'), texts);
await write(
  'ontogum-train',
  annotated,
  ({ passage }) => passage.text,
  ({ clusters }, _sentences, candidates) => judgeClusters(clusters, candidates),
);
const rows = readGap(join(data, 'gap', 'gap-development.tsv'));
await write('gap-development', rows, ({ text }) => text, judgeGap);
writeFileSync(join(work, 'sizes.json'), JSON.stringify({ pair: PAIR_FEATURES, alone: ALONE_FEATURES }));
await reader.close();

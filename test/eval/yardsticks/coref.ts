// Row 4: who is who within a text.
import { ask, sample } from '../ask.ts';
import { readConllu } from '../corpora/conllu.ts';
import { type GapRow, readGap, readOntoGum, type Spans } from '../corpora/coref.ts';
import { addDocument, conllMean, corefScore, emptyTotals } from '../score/coref.ts';
import { emptyTally, scoreOf } from '../score/tally.ts';
import type { EvalContext, Figure, Measured, Yardstick } from '../types.ts';

const ONTOGUM = ['ontogum', 'ontogum-dev.conll'] as const;
const GUM = ['ud-english-gum', 'en_gum-ud-dev.conllu.gz'] as const;
const GAP = ['gap', 'gap-validation.tsv'] as const;

function keys(clusters: readonly Spans[]): string[][] {
  return clusters.map((spans) => spans.map(([start, end]) => `${start}-${end}`));
}

async function measureOntoGum(context: EvalContext): Promise<Measured> {
  const texts = readConllu(context.file(...GUM));
  const documents = sample(readOntoGum(context.file(...ONTOGUM), texts), context.limit);
  const answers = await ask(
    context,
    documents.map(({ passage }) => passage),
    'coref',
    'relata',
  );
  const totals = emptyTotals();
  const mentions = emptyTally();
  answers.forEach(({ clusters = [], text }, index) => {
    const gold = keys(documents[index]?.clusters ?? []);
    const found = keys(clusters);
    addDocument(totals, gold, found);
    const wanted = new Set(gold.flat());
    const given = new Set(found.flat());
    mentions.gold += wanted.size;
    mentions.found += given.size;
    for (const key of given) {
      if (wanted.has(key)) mentions.right++;
      else addError(context, 'mention that no cluster of the gold has', key, text);
    }
    for (const key of wanted) if (!given.has(key)) addError(context, 'mention not found', key, text);
  });
  const figure = (name: string, score: { precision: number; recall: number; f1: number }): Figure => {
    const { precision, recall, f1 } = score;
    return { name, precision, recall, value: f1, unit: 'F1' };
  };
  return {
    size: `${documents.length} texts, ${mentions.gold} mentions`,
    figures: [
      { name: 'CoNLL mean', value: conllMean(totals), unit: 'F1', floor: 52.6, aim: 60 },
      figure('MUC', corefScore(totals.muc)),
      figure('B3', corefScore(totals.b3)),
      figure('CEAFe', corefScore(totals.ceafe)),
      figure('mentions', scoreOf(mentions)),
    ],
  };
}

function addError(context: EvalContext, kind: string, key: string, text: string): void {
  const [start = 0, end = 0] = key.split('-').map(Number);
  const words = text.slice(start, end);
  const what = /^\p{Lu}/u.test(words) ? 'capital' : words.includes(' ') ? 'phrase' : 'word';
  const around = text.slice(Math.max(0, start - 40), end + 40);
  context.errors.add('coref', `${kind} (${what})`, `[${words}] in "${around}"`);
}

/** Whether a cluster holds both places. */
function together(clusters: readonly Spans[], one: Spans[number], other: Spans[number]): boolean {
  const holds = (spans: Spans, [start, end]: Spans[number]) =>
    spans.some(([from, to]) => from < end && start < to);
  return clusters.some((spans) => holds(spans, one) && holds(spans, other));
}

async function measureGap(context: EvalContext): Promise<Measured> {
  const rows = sample(readGap(context.file(...GAP)), context.limit);
  const answers = await ask(
    context,
    rows.map(({ id: doc, text }: GapRow) => ({ doc, text })),
    'coref',
    'relata',
  );
  const all = emptyTally();
  const male = emptyTally();
  const female = emptyTally();
  answers.forEach(({ clusters = [], text }, index) => {
    const row = rows[index];
    if (row === undefined) return;
    const pronoun = text.slice(...row.pronoun);
    const own = /^(?:he|him|his)$/i.test(pronoun) ? male : female;
    for (const { span, corefers } of row.names) {
      const found = together(clusters, row.pronoun, span);
      for (const tally of [all, own]) {
        if (corefers) tally.gold++;
        if (found) tally.found++;
        if (corefers && found) tally.right++;
      }
      if (corefers !== found) {
        const kind = corefers ? 'antecedent missed' : 'wrong antecedent';
        context.errors.add(
          'gap',
          `${kind} (${pronoun.toLowerCase()})`,
          `${pronoun} = ${text.slice(...span)}? ${text}`,
        );
      }
    }
  });
  const figure = (name: string, tally: typeof all): Figure => {
    const { precision, recall, f1 } = scoreOf(tally);
    return { name, precision, recall, value: f1, unit: 'F1' };
  };
  return {
    size: `${rows.length} pronouns`,
    figures: [
      { ...figure('all', all), floor: 66.9, aim: 80 },
      figure('masculine', male),
      figure('feminine', female),
    ],
  };
}

export const coref: Yardstick = {
  id: 'coref',
  groups: ['coreference'],
  row: 4,
  title: 'Coreference, OntoGUM',
  references: 'CoreNLP statistical 52.6',
  needs: [ONTOGUM.join('/'), GUM.join('/')],
  measure: measureOntoGum,
};

export const gap: Yardstick = {
  id: 'gap',
  groups: ['coreference'],
  row: 4,
  title: 'Coreference, GAP',
  references: "CoreNLP statistical 57.7; GAP's own rule 66.9",
  needs: [GAP.join('/')],
  measure: measureGap,
};

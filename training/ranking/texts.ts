// The annotated texts that the ranking of antecedents learns from: OntoGUM's permissive training documents and GAP's
// development file.
import { join } from 'node:path';

import type { Passage } from '#ingest/passages/types.ts';
import { readConllu } from '#test/eval/corpora/conllu.ts';
import { type CorefDocument, type GapRow, readGap, readOntoGum } from '#test/eval/corpora/coref.ts';

export function ontoGumTexts(data: string): CorefDocument[] {
  const texts = readConllu(join(data, 'ud-english-gum', 'en_gum-ud-train.permissive.conllu.gz'));
  return readOntoGum(join(data, 'ontogum', 'ontogum-train.conll.gz'), texts);
}

export function gapTexts(data: string): GapRow[] {
  return readGap(join(data, 'gap', 'gap-development.tsv'));
}

export function gapPassage({ id, text }: GapRow): Passage {
  return { doc: id, text };
}

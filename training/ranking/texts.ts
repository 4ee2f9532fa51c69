// The annotated texts that the ranking of antecedents learns from: OntoGUM's permissive training documents, GAP's
// development file, and pronouns in facts of KnowledgeNet's training part.
import { join } from 'node:path';

import type { Passage } from '#ingest/passages/types.ts';
import { utf16Offsets } from '#test/eval/corpora/code-points.ts';
import { readConllu } from '#test/eval/corpora/conllu.ts';
import {
  type CorefDocument,
  type GapRow,
  readGap,
  readOntoGum,
  type Spans,
} from '#test/eval/corpora/coref.ts';
import { readJsonLines } from '#test/eval/corpora/lines.ts';

export function ontoGumTexts(data: string): CorefDocument[] {
  const texts = readConllu(join(data, 'ud-english-gum', 'en_gum-ud-train.permissive.conllu.gz'));
  return readOntoGum(join(data, 'ontogum', 'ontogum-train.conll.gz'), texts);
}

export function gapTexts(data: string): GapRow[] {
  return readGap(join(data, 'gap', 'gap-development.tsv'));
}

interface KnowledgeNetRow {
  fold: number;
  documentId: string;
  passageStart: number;
  passageText: string;
  facts: Array<{
    subjectStart: number;
    subjectEnd: number;
    subjectUri: string | null;
    objectStart: number;
    objectEnd: number;
    objectUri: string | null;
  }>;
}

/** A passage, and the mentions that its facts give of each entity which has a Wikidata address and is mentioned twice. */
export interface FactMentions {
  id: string;
  text: string;
  entities: Spans[];
}

export function knowledgeNetTexts(data: string): FactMentions[] {
  return readJsonLines<KnowledgeNetRow>(join(data, 'knowledgenet', 'folds-1-2-3.jsonl.gz'))
    .filter(({ fold, documentId }) => !(fold === 3 && Number(documentId) % 3 === 0))
    .map((row) => {
      const at = utf16Offsets(row.passageText);
      const place = (offset: number) => at(offset - row.passageStart);
      const entities = new Map<string, Map<number, number>>();
      const add = (uri: string | null, start: number, end: number) => {
        if (uri === null) return;
        entities.set(uri, (entities.get(uri) ?? new Map<number, number>()).set(place(start), place(end)));
      };
      for (const fact of row.facts) {
        add(fact.subjectUri, fact.subjectStart, fact.subjectEnd);
        add(fact.objectUri, fact.objectStart, fact.objectEnd);
      }
      return {
        id: `${row.documentId}-${row.passageStart}`,
        text: row.passageText,
        entities: [...entities.values()].map((spans) => [...spans]).filter((spans) => spans.length > 1),
      };
    })
    .filter(({ entities }) => entities.length > 0);
}

export function gapPassage({ id, text }: GapRow): Passage {
  return { doc: id, text };
}

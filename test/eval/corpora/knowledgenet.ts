// KnowledgeNet passages with their facts, offsets within the passage.
import type { Fact } from '../score/facts.ts';
import { utf16Offsets } from './code-points.ts';
import { readJsonLines } from './lines.ts';

interface Row {
  fold: number;
  documentId: string;
  passageStart: number;
  passageText: string;
  exhaustivelyAnnotatedProperties: string[];
  facts: Array<{
    property: string;
    subjectStart: number;
    subjectEnd: number;
    objectStart: number;
    objectEnd: number;
  }>;
}

export interface FactPassage {
  id: string;
  text: string;
  facts: Fact[];
  /** Types that the passage is annotated for; all when null. */
  annotated: ReadonlySet<string> | null;
}

/** Development: fold 3, document id divisible by 3. */
export function readKnowledgeNet(path: string): FactPassage[] {
  return readJsonLines<Row>(path)
    .filter(({ fold, documentId }) => fold === 3 && Number(documentId) % 3 === 0)
    .map((row) => {
      const at = utf16Offsets(row.passageText);
      const place = (offset: number) => at(offset - row.passageStart);
      return {
        id: `${row.documentId}-${row.passageStart}`,
        text: row.passageText,
        annotated: new Set(row.exhaustivelyAnnotatedProperties),
        facts: row.facts.map((fact) => ({
          type: fact.property,
          subject: [place(fact.subjectStart), place(fact.subjectEnd)] as const,
          object: [place(fact.objectStart), place(fact.objectEnd)] as const,
        })),
      };
    });
}

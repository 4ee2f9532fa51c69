// Cuts a document's text into what is drawn: sentences, what lies between them, and site furniture.
import type { DocumentDetailDto } from '#server/contract/graph.ts';

export interface Block {
  start: number;
  text: string;
  /** The sentence's id; null between sentences. */
  sentence: string | null;
  skipped: boolean;
}

export function blocksOf({
  document,
  sentences,
}: Pick<DocumentDetailDto, 'document' | 'sentences'>): Block[] {
  const { text, skipped } = document;
  const isSkipped = (start: number, end: number) =>
    skipped.some((span) => span.start <= start && end <= span.end);
  const blocks: Block[] = [];
  const between = (from: number, to: number) => {
    const cuts = [
      from,
      ...skipped.flatMap((span) => [span.start, span.end]).filter((at) => at > from && at < to),
      to,
    ];
    cuts.sort((a, b) => a - b);
    cuts.slice(1).forEach((end, index) => {
      const start = cuts[index] ?? from;
      if (start < end) {
        blocks.push({ start, text: text.slice(start, end), sentence: null, skipped: isSkipped(start, end) });
      }
    });
  };
  let at = 0;
  for (const sentence of [...sentences].sort((a, b) => a.start - b.start)) {
    if (sentence.start < at) continue;
    between(at, sentence.start);
    const piece = text.slice(sentence.start, sentence.end);
    blocks.push({ start: sentence.start, text: piece, sentence: sentence.id, skipped: false });
    at = sentence.end;
  }
  between(at, text.length);
  return blocks;
}

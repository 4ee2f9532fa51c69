// Annotated documents -> the gaps between tokens that the reader's splitter has to judge, with what the treebank says.
import { paragraphs } from '#ingest/stages/normalise/lines.ts';
import { type BlockView, viewBlock } from '#ingest/stages/segment/block-view.ts';
import { boundaryFeatures } from '#ingest/stages/segment/boundary-features.ts';
import { isDoubtful } from '#ingest/stages/segment/doubtful.ts';
import { ruledEnds } from '#ingest/stages/segment/ruled-ends.ts';
import { tokenize } from '#ingest/stages/segment/tokens.ts';
import type { UdDocument } from '#test/eval/corpora/conllu.ts';

/** A block with, for each of its tokens, whether a sentence of the treebank ends behind it. */
export interface AnnotatedBlock {
  view: BlockView;
  ends: boolean[];
}

export interface Gap {
  features: string[];
  ends: boolean;
}

/** For each character the number of its sentence, -1 between words. */
function sentenceAt({ text, words }: UdDocument): Int32Array {
  const at = new Int32Array(text.length).fill(-1);
  const rootOf = (index: number): number => {
    let root = index;
    while ((words[root]?.head ?? -1) !== -1) root = words[root]?.head ?? -1;
    return root;
  };
  words.forEach(({ start, end }, index) => {
    at.fill(rootOf(index), start, end);
  });
  return at;
}

/** `joined`: read with its paragraphs run together, as text arrives that has lost its line breaks. */
export function annotatedBlocks(document: UdDocument, joined: boolean): AnnotatedBlock[] {
  const text = joined ? document.text.replaceAll('\n', ' ') : document.text;
  const sentences = sentenceAt(document);
  return paragraphs(text).map(({ start, end }) => {
    const tokens = tokenize(text, start, end);
    const ends = tokens.map((token, index) => {
      const next = tokens[index + 1];
      return next === undefined || sentences[token.end - 1] !== sentences[next.start];
    });
    return { view: viewBlock(tokens, ruledEnds(tokens)), ends };
  });
}

/** The doubtful gaps, each seen from where its sentence truly began. */
export function gapsOf({ view, ends }: AnnotatedBlock): Gap[] {
  const gaps: Gap[] = [];
  let first = 0;
  ends.forEach((end, at) => {
    if (isDoubtful(view, at, first)) gaps.push({ features: boundaryFeatures(view, at, first), ends: end });
    if (end) first = at + 1;
  });
  return gaps;
}

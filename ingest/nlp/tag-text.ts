// Text -> tagged sentences, nothing skipped: for tools and tests that need the model's view of a plain text.

import { paragraphs } from '#ingest/stages/normalise/lines.ts';
import { segmentBlocks } from '#ingest/stages/segment/segment.ts';
import { tagSentences } from '#ingest/stages/tag/tag.ts';
import type { SentenceState } from '#ingest/state.ts';

import type { Tagger } from './types.ts';

/** Sentences of a text with tokens, tree, lemmas and names. Offsets are UTF-16 units into `text`. */
export function tagText(tagger: Tagger, text: string, signal?: AbortSignal): Promise<SentenceState[]> {
  const blocks = paragraphs(text).map((span) => ({ ...span, headline: false }));
  return tagSentences(segmentBlocks(text, blocks), tagger, signal);
}

// The face of the model: sentences of words in, tags out.
import type { SentenceTags } from './analyse.ts';

/** How far to read: `tags` leaves the relation graph out, and pairs empty. */
export type Depth = 'tags' | 'pairs';

export interface Tagger {
  /**
   * Tags of one document's sentences, in their order; down to the pairs unless less will do. Rejects with the signal's
   * reason when aborted.
   */
  tag(
    sentences: readonly (readonly string[])[],
    signal?: AbortSignal,
    depth?: Depth,
  ): Promise<SentenceTags[]>;
  /** Frees the model; what is still being tagged is rejected. Safe to call twice. */
  close(): Promise<void>;
}

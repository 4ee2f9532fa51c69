// The face of the model: sentences of words in, tags out.
import type { SentenceTags } from './analyse.ts';

export interface Tagger {
  /** Tags of one document's sentences, in their order. Rejects with the signal's reason when aborted. */
  tag(sentences: readonly (readonly string[])[], signal?: AbortSignal): Promise<SentenceTags[]>;
  /** Frees the model; what is still being tagged is rejected. Safe to call twice. */
  close(): Promise<void>;
}

// What a pipeline stage is: a document state in, a new one out, and what it may ask for on the way.
import type { Depth, Tagger } from './nlp/types.ts';
import type { DocumentState } from './state.ts';

export interface StageContext {
  tagger: Tagger;
  signal?: AbortSignal | undefined;
  /** How far the model reads; down to the pairs when left out. */
  depth?: Depth | undefined;
}

export interface Stage {
  /** Its folder under ingest/stages; also the key of its time in a run's statistics. */
  id: string;
  run(state: DocumentState, context: StageContext): DocumentState | Promise<DocumentState>;
}

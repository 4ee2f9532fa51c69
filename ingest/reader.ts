// The reader: a document in, what it says out. Holds the model in a pool of processes until it is closed.
import type { Clock } from '#cypher/model/clock.ts';
import type { DocumentEvidence, SourceDocument } from '#cypher/model/evidence.ts';

import { EXTRACTOR, EXTRACTOR_VERSION } from './extractor.ts';
import { createTagger } from './nlp/tagger.ts';
import type { ExtractionJson } from './output/extraction-schema.ts';
import { toEvidence } from './output/to-evidence.ts';
import { toExtractionJson } from './output/to-extraction.ts';
import { answerOf } from './passages/answer.ts';
import { readPassage } from './passages/read-passage.ts';
import type { Passage, PassageAnswer } from './passages/types.ts';
import { runPipeline } from './pipeline.ts';
import type { Scheme, Task } from './schemes/types.ts';
import type { DocumentState } from './state.ts';

export type Extraction = ExtractionJson;

export interface ReaderOptions {
  /** Folder with the model's files; the one that ships with Relata by default. */
  modelFolder?: string | undefined;
  /** Child processes at most; one by default. */
  workers?: number | undefined;
  clock: Clock;
  /** Told after each stage: its id and the state it made. */
  onStage?: ((stage: string, state: DocumentState) => void) | undefined;
}

export interface ReadOptions {
  signal?: AbortSignal | undefined;
}

export interface Reader {
  /** Extractor and version, as runs are stamped. */
  readonly name: string;
  /** Documents that it is worth reading at the same time. */
  readonly concurrency: number;
  ready(): boolean;
  /** All that the stages leave behind, for evaluation and debugging. */
  state(document: SourceDocument, options?: ReadOptions): Promise<DocumentState>;
  /** The evidence of one run, to be written. Throws MODEL_CRASHED when the model cannot read it. */
  read(document: SourceDocument, options?: ReadOptions): Promise<DocumentEvidence>;
  /** The JSON of `extract`. */
  extract(document: SourceDocument, options?: ReadOptions): Promise<Extraction>;
  /** One task of a text by itself, in the words of a scheme: the answer of `extract --as`. */
  passage(passage: Passage, task: Task, scheme: Scheme, options?: ReadOptions): Promise<PassageAnswer>;
  /** Frees the model. Safe to call twice. */
  close(): Promise<void>;
}

/** Opens the model. Throws MODEL_MISSING, MODEL_ALTERED or MODEL_CRASHED. */
export async function createReader({
  modelFolder,
  workers = 1,
  clock,
  onStage,
}: ReaderOptions): Promise<Reader> {
  const tagger = await createTagger({ modelFolder, workers });
  let open = true;
  const state = (document: SourceDocument, { signal }: ReadOptions = {}): Promise<DocumentState> =>
    runPipeline(document, { tagger, signal }, onStage === undefined ? {} : { onStage });
  return {
    name: `${EXTRACTOR} ${EXTRACTOR_VERSION}`,
    // One more than there are processes, so that none waits while a document is prepared or finished.
    concurrency: workers + 1,
    ready: () => open,
    state,
    read: async (document, options) =>
      toEvidence(await state(document, options), {
        extractor: EXTRACTOR,
        version: EXTRACTOR_VERSION,
        at: clock.now(),
      }),
    extract: async (document, options) => toExtractionJson(await state(document, options)),
    passage: async (passage, task, scheme, { signal } = {}) =>
      answerOf(await readPassage(passage, task, { tagger, signal }), passage, task, scheme),
    close: async () => {
      open = false;
      await tagger.close();
    },
  };
}

// The face of the model: sentences of words in, tags out.
import { createAnalyser, type SentenceTags } from './analyse.ts';
import { MODEL_FOLDER, readModelFiles } from './model-files.ts';
import { openSession } from './session.ts';

export interface Tagger {
  /** Tags of one document's sentences, in their order. */
  tag(sentences: readonly (readonly string[])[], signal?: AbortSignal): Promise<SentenceTags[]>;
  close(): Promise<void>;
}

/** A tagger in this process, for one document at a time. */
export async function openLocalTagger(modelFolder: string = MODEL_FOLDER): Promise<Tagger> {
  const files = await readModelFiles(modelFolder);
  const session = await openSession(files);
  const analyse = createAnalyser(session, files.meta);
  return {
    async tag(sentences, signal) {
      const tagged: SentenceTags[] = [];
      for (const words of sentences) {
        signal?.throwIfAborted();
        tagged.push(await analyse(words));
      }
      return tagged;
    },
    close: () => session.release(),
  };
}

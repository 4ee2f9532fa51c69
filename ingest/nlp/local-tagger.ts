// The model opened in this process, one document at a time: what a pool's child runs, and tools that read one text.
import { createAnalyser, type SentenceTags } from './analyse.ts';
import { MODEL_FOLDER, readModelFiles } from './model-files.ts';
import { createPairReader } from './read-pairs.ts';
import { openRelationSession } from './relation-session.ts';
import { openSession } from './session.ts';
import type { Tagger } from './types.ts';
import { codeTable, createCoder } from './word-codes.ts';

/** Throws MODEL_MISSING, MODEL_ALTERED or MODEL_CRASHED. */
export async function openLocalTagger(modelFolder: string = MODEL_FOLDER): Promise<Tagger> {
  const files = await readModelFiles(modelFolder);
  const session = await openSession(files);
  const relation = await openRelationSession(files);
  const analyse = createAnalyser(session, files.meta);
  const codesOf = createCoder(codeTable());
  const readPairs = createPairReader(relation, files.meta);
  let closing: Promise<void> | null = null;
  return {
    async tag(sentences, signal, depth = 'pairs') {
      const tagged: SentenceTags[] = [];
      for (const words of sentences) {
        signal?.throwIfAborted();
        const { states, ...tags } = await analyse(words);
        const pairs = depth === 'tags' ? [] : await readPairs({ words, names: tags.names, states });
        tagged.push({ ...tags, pairs, codes: codesOf(tags.upos, states) });
      }
      return tagged;
    },
    close() {
      closing ??= Promise.all([session.release(), relation.release()]).then(() => undefined);
      return closing;
    },
  };
}

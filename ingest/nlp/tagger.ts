// Opens the tagger that ingest uses: a pool of child processes on the model that ships with Relata.
import { MODEL_FOLDER } from './model-files.ts';
import { openPool, type TaggerPool } from './pool.ts';

export interface TaggerOptions {
  /** Folder with the model's files; the one that ships with Relata by default. */
  modelFolder?: string | undefined;
  /** Child processes at most; one by default. */
  workers?: number | undefined;
}

/** Resolves when the first child has the model open. Throws MODEL_MISSING, MODEL_ALTERED or MODEL_CRASHED. */
export function createTagger({
  modelFolder = MODEL_FOLDER,
  workers = 1,
}: TaggerOptions = {}): Promise<TaggerPool> {
  return openPool({ modelFolder, workers });
}

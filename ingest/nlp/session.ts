// The tagger's ONNX graph: one window of words in, raw scores out. One window a run and one thread, so that the same
// text gives the same bytes whatever else is being read.
import { Tensor } from 'onnxruntime-node';

import { caseClasses } from './case-class.ts';
import type { ModelFiles } from './model-files.ts';
import { floats, openGraph } from './onnx.ts';
import { createWordPieces, type WordPieces } from './word-pieces.ts';

export interface RawTags {
  /** Index of the part of speech of each word. */
  upos: number[];
  /** words × labels log-probabilities. */
  names: Float32Array;
  /** words × (words + 1) scores; column 0 is the root. */
  arcs: Float32Array;
  /** Index of the relation of each word to its best head. */
  deprel: number[];
  /** (words + 1) × width states of the encoder; row 0 is the root. */
  states: Float32Array;
}

export interface TaggerSession {
  pieces: WordPieces;
  run(words: readonly string[]): Promise<RawTags>;
  release(): Promise<void>;
}

const OUTPUTS = ['pos', 'ner', 'arc', 'dep', 'h'] as const;

function indexTensor(values: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
}

function ones(length: number): Tensor {
  return new Tensor('float32', new Float32Array(length).fill(1), [1, length]);
}

function feeds(words: readonly string[], pieces: WordPieces): Record<string, Tensor> {
  const ids = [pieces.classifier];
  const casing = [0];
  const heads = [0];
  for (const word of words) {
    const encoded = pieces.encode(word);
    heads.push(ids.length);
    ids.push(...encoded);
    casing.push(...caseClasses(word, encoded.length));
  }
  ids.push(pieces.separator);
  casing.push(0);
  return {
    ids: indexTensor(ids),
    kase: indexTensor(casing),
    mask: ones(ids.length),
    widx: indexTensor(heads),
    wmask: ones(heads.length),
  };
}

function indexes(tensor: Tensor | undefined): number[] {
  if (!(tensor?.data instanceof BigInt64Array)) throw new TypeError('the model gave no indexes');
  return Array.from(tensor.data, Number);
}

/** Open the tagger in this process. One a process: a second one doubles the memory. */
export async function openSession(files: ModelFiles): Promise<TaggerSession> {
  const pieces = createWordPieces(files.tokenizer);
  const session = await openGraph(files.tagger, 'tagger');
  return {
    pieces,
    async run(words) {
      const out = await session.run(feeds(words, pieces), OUTPUTS);
      return {
        upos: indexes(out.pos),
        names: floats(out.ner),
        arcs: floats(out.arc),
        deprel: indexes(out.dep),
        states: floats(out.h),
      };
    },
    release: () => session.release(),
  };
}

// The tagger's ONNX graph: one window of words in, raw scores out. One window a run and one thread, so that the same
// text gives the same bytes whatever else is being read.
import { InferenceSession, Tensor } from 'onnxruntime-node';

import { RelataError } from '#cypher/model/errors.ts';

import { caseClasses } from './case-class.ts';
import type { ModelFiles } from './model-files.ts';
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
}

export interface TaggerSession {
  pieces: WordPieces;
  run(words: readonly string[]): Promise<RawTags>;
  release(): Promise<void>;
}

const OUTPUTS = ['pos', 'ner', 'arc', 'dep'] as const;

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

function floats(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError('the model gave no scores');
  return tensor.data;
}

/** Open the graph in this process. One session a process: a second one doubles the memory. */
export async function openSession(files: ModelFiles): Promise<TaggerSession> {
  const pieces = createWordPieces(files.tokenizer);
  let session: InferenceSession;
  try {
    session = await InferenceSession.create(files.tagger, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
    });
  } catch (cause) {
    throw new RelataError('MODEL_CRASHED', 'The ONNX runtime could not open the tagger.', {
      help: 'Check that onnxruntime-node supports this platform (see the limits in README.md), then try again.',
      cause,
    });
  }
  return {
    pieces,
    async run(words) {
      const out = await session.run(feeds(words, pieces), OUTPUTS);
      return {
        upos: indexes(out.pos),
        names: floats(out.ner),
        arcs: floats(out.arc),
        deprel: indexes(out.dep),
      };
    },
    release: () => session.release(),
  };
}

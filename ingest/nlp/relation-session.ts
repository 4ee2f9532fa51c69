// The relation graph: states of the encoder and pairs of mentions in, a score for each label of each pair out.
import { Tensor } from 'onnxruntime-node';

import type { ModelFiles } from './model-files.ts';
import { floats, openGraph } from './onnx.ts';

/** Rows [first, last) of the states, and an index into the model's mention types. */
export interface PairEnd {
  first: number;
  last: number;
  type: number;
}

export interface RelationSession {
  /** pairs × labels probabilities, row by row. States are rows × width. */
  run(
    states: Float32Array,
    rows: number,
    pairs: readonly (readonly [PairEnd, PairEnd])[],
  ): Promise<Float32Array>;
  release(): Promise<void>;
}

function ends(pairs: readonly (readonly [PairEnd, PairEnd])[], side: 0 | 1): Tensor {
  const values = pairs.flatMap((pair) => [pair[side].first, pair[side].last, pair[side].type]);
  return new Tensor('int64', BigInt64Array.from(values, BigInt), [pairs.length, 3]);
}

export async function openRelationSession(files: Pick<ModelFiles, 'relation'>): Promise<RelationSession> {
  const session = await openGraph(files.relation, 'relation');
  return {
    async run(states, rows, pairs) {
      const out = await session.run(
        {
          h: new Tensor('float32', states, [1, rows, states.length / rows]),
          row: new Tensor('int64', new BigInt64Array(pairs.length), [pairs.length]),
          sub: ends(pairs, 0),
          obj: ends(pairs, 1),
        },
        ['p'],
      );
      return floats(out.p);
    },
    release: () => session.release(),
  };
}

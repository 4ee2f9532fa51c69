// The ONNX runtime as both graphs use it: one thread, one run at a time, clear errors.
import { InferenceSession, type Tensor } from 'onnxruntime-node';

import { RelataError } from '#cypher/model/errors.ts';

/** Throws MODEL_CRASHED when the runtime cannot open the graph. */
export async function openGraph(bytes: Buffer, name: string): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(bytes, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
    });
  } catch (cause) {
    throw new RelataError('MODEL_CRASHED', `The ONNX runtime could not open the graph "${name}".`, {
      help: 'Check that onnxruntime-node supports this platform (its README lists those that it does), then try again.',
      cause,
    });
  }
}

export function floats(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError('the model gave no scores');
  return tensor.data;
}

// Whether a sentence ends behind a token: a logistic regression over the features of boundary-features.ts, trained by
// training/segmentation/train.ts.
import { readFileSync } from 'node:fs';

import type { BlockView } from './block-view.ts';
import { boundaryFeatures } from './boundary-features.ts';

export interface BoundaryWeights {
  /** What the numbers are divided by. */
  scale: number;
  bias: number;
  /** By feature. */
  weights: Readonly<Record<string, number>>;
}

/** Above 0 when it is more likely than not that a sentence which began at token `first` ends behind token `at`. */
export type BoundaryModel = (view: BlockView, at: number, first: number) => number;

const WEIGHTS = new URL('boundary-weights.json', import.meta.url);

export function createBoundaryModel({ scale, bias, weights }: BoundaryWeights): BoundaryModel {
  const known = new Map(Object.entries(weights));
  return (view, at, first) => {
    let sum = bias;
    for (const feature of boundaryFeatures(view, at, first)) sum += known.get(feature) ?? 0;
    return sum / scale;
  };
}

let model: BoundaryModel | null = null;

/** The model that ships; its file is read once. */
export function openBoundaryModel(): BoundaryModel {
  model ??= createBoundaryModel(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as BoundaryWeights);
  return model;
}

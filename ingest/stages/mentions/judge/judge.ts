// The judge that ships: its file is read once.
import { readFileSync } from 'node:fs';

import { createJudge, type Judge, type JudgeWeights } from './network.ts';

const WEIGHTS = new URL('weights.json', import.meta.url);

let judge: Judge | null = null;

export function openJudge(): Judge {
  judge ??= createJudge(JSON.parse(readFileSync(WEIGHTS, 'utf8')) as JudgeWeights);
  return judge;
}

// Candidates for names -> names: the judge says of each what it is, on all that the document shows of it.
import type { SentenceState } from '#ingest/state.ts';

import { nameConfidence } from './confidence.ts';
import { findCandidates } from './judge/candidates.ts';
import { isCertain } from './judge/certain.ts';
import { featuresOf } from './judge/features.ts';
import { openJudge } from './judge/judge.ts';
import { measuresOf } from './judge/measures.ts';
import type { NameView } from './judge/views.ts';
import { type TypedName, typeOfName } from './name-type.ts';
import type { NameReading } from './names.ts';

export interface JudgedName {
  reading: NameReading;
  confidence: number;
}

/** Least chance of another kind than rules say; below it a name stays what it was and is trusted less. */
const LEAST_OF_OTHER = 0.75;
/** What the model passed over is a name only above this: texts to learn from have such names marked more often. */
const LEAST_OF_MISSED = 0.7;

/** The three kinds that a name is judged to be, in the order of the network's answers. */
const TYPES = ['Person', 'Organization', 'Location'] as const;

function retyped({ facts, typed }: NameReading, type: (typeof TYPES)[number]): TypedName {
  if (typed.type === type) return typed;
  if (type !== 'Location') return { type, kind: null };
  const again = typeOfName({ ...facts, label: 'GPE', probability: 1 });
  return again?.type === type ? again : { type, kind: 'other' };
}

function judgeName({ reading }: NameView, chances: Float32Array): JudgedName | null {
  const best = chances.indexOf(Math.max(...chances.subarray(0, TYPES.length)));
  const isSure = (chances[best] ?? 0) >= (reading.missed ? LEAST_OF_MISSED : LEAST_OF_OTHER);
  if (reading.missed && !isSure) return null;
  const ruled = (TYPES as readonly string[]).indexOf(reading.typed.type);
  const answer = isSure ? best : ruled;
  const type = TYPES[answer];
  if (type === undefined) return null;
  return { reading: { ...reading, typed: retyped(reading, type) }, confidence: chances[answer] ?? 0 };
}

/** Names of each sentence in their order; `sentences` hold what rules have agreed on. */
export function judgedNames(text: string, sentences: readonly SentenceState[]): JudgedName[][] {
  const judge = openJudge();
  const view = findCandidates(text, sentences);
  const names: JudgedName[][] = sentences.map(() => []);
  for (const name of view.names) {
    const { reading } = name;
    const certain = reading.missed ? null : { reading, confidence: nameConfidence(reading.probability) };
    const judged = isCertain(reading)
      ? certain
      : judgeName(name, judge(featuresOf(view, name), measuresOf(view, name)));
    if (judged !== null) names[reading.sentence]?.push(judged);
  }
  return names;
}

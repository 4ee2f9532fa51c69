// Candidates for names -> names: the judge says of each what it is, on all that the document shows of it.
import type { SentenceState } from '#ingest/state.ts';

import { nameConfidence } from './confidence.ts';
import { findCandidates } from './judge/candidates.ts';
import { isCertain } from './judge/certain.ts';
import { featuresOf } from './judge/features.ts';
import { openJudge } from './judge/judge.ts';
import { measuresOf } from './judge/measures.ts';
import { KINDS, type Kind } from './judge/network.ts';
import type { NameView } from './judge/views.ts';
import { type TypedName, typeOfName } from './name-type.ts';
import type { NameReading } from './names.ts';

export interface JudgedName {
  reading: NameReading;
  confidence: number;
}

/** A name is left out of its kind above this chance that it is of none: counting it pays from half the F1 that names reach (Lipton et al. 2014). */
const MOST_OF_NONE = 0.65;
/** Least chance of another kind than rules say. */
const LEAST_OF_OTHER = 0.75;
/** What the model passed over is a name only above this: texts to learn from have such names marked more often. */
const LEAST_OF_MISSED = 0.7;

function kindOf(type: string): Kind {
  if (type === 'Person') return 'PER';
  if (type === 'Organization') return 'ORG';
  return type === 'Location' ? 'LOC' : 'NONE';
}

function retyped({ facts, typed }: NameReading, kind: Kind): TypedName {
  if (kindOf(typed.type) === kind) return typed;
  if (kind === 'PER') return { type: 'Person', kind: null };
  if (kind === 'ORG') return { type: 'Organization', kind: null };
  const label = kind === 'LOC' ? 'GPE' : 'MISC';
  const again = typeOfName({ ...facts, label, probability: 1 });
  if (again !== null && kindOf(again.type) === kind) return again;
  return kind === 'LOC' ? { type: 'Location', kind: 'other' } : { type: 'Other', kind: null };
}

function decide({ typed, missed }: NameReading, chances: Float32Array): Kind {
  const best = chances.indexOf(Math.max(...chances.subarray(0, KINDS.length - 1)));
  const kind = KINDS[best] ?? 'NONE';
  const chance = chances[best] ?? 0;
  if (missed) return chance < LEAST_OF_MISSED ? 'NONE' : kind;
  if (chance >= LEAST_OF_OTHER) return kind;
  return (chances[KINDS.indexOf('NONE')] ?? 0) > MOST_OF_NONE ? 'NONE' : kindOf(typed.type);
}

function judgeName({ reading }: NameView, chances: Float32Array): JudgedName | null {
  const kind = decide(reading, chances);
  if (kind === 'NONE' && reading.missed) return null;
  const confidence =
    kind === 'NONE' ? nameConfidence(reading.probability) : (chances[KINDS.indexOf(kind)] ?? 0);
  return { reading: { ...reading, typed: retyped(reading, kind) }, confidence };
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

// Examples -> the weights of the judge.
import { MEASURES } from '#ingest/stages/mentions/judge/measures.ts';
import { type JudgeWeights, KINDS } from '#ingest/stages/mentions/judge/network.ts';

import type { NameExample } from './examples.ts';
import { type Example, fitNetwork, type Settings } from './fit-network.ts';
import type { Source } from './texts.ts';

const SCALE = 100;

/** `fewest`: features of fewer texts are left out. */
export interface JudgeSettings extends Settings {
  fewest: number;
}

export const SETTINGS: JudgeSettings = {
  fewest: 12,
  units: 16,
  epochs: 4,
  rate: 0.04,
  dropped: 0.5,
  decay: 1e-5,
  seed: 1,
};
const SOURCE_WEIGHT: Readonly<Record<Source, number>> = { docred: 0.7, crossner: 1, gum: 1, re3d: 2 };

/** A row of weights for each corpus, so that their habits are theirs; reading does without. */
const habit = (source: Source) => `corpus=${source}`;

/** `tagger`: SHA-256 of the tagger that the examples were read by. */
export function fitJudge(
  examples: readonly NameExample[],
  tagger: string,
  settings: JudgeSettings,
): JudgeWeights {
  const texts = new Map<string, Set<string>>();
  for (const { features, document } of examples)
    for (const feature of features) {
      const seen = texts.get(feature) ?? new Set();
      seen.add(document.replace(/ \*$/, ''));
      texts.set(feature, seen);
    }
  const names = [...texts].flatMap(([feature, seen]) => (seen.size >= settings.fewest ? [feature] : []));
  const habits = [...new Set(examples.map(({ source }) => habit(source)))];
  const all = [...names, ...habits];
  const indexes = new Map(all.map((feature, index) => [feature, index]));
  const rows = examples.map(({ features, source, measures, answer }): Example => {
    const active = [...features, habit(source)].flatMap((feature) => indexes.get(feature) ?? []);
    return { active: Int32Array.from(active), measures, answer, weight: SOURCE_WEIGHT[source] };
  });
  const fitted = fitNetwork(rows, all.length, MEASURES, KINDS.length, settings);
  const whole = (numbers: Float32Array) => Array.from(numbers, (number) => Math.round(number * SCALE));
  const row = (name: string) => {
    const start = (indexes.get(name) ?? 0) * settings.units;
    return fitted.features.subarray(start, start + settings.units);
  };
  const bias = fitted.bias.slice();
  for (const name of habits)
    row(name).forEach((number, unit) => {
      bias[unit] = (bias[unit] ?? 0) + number / habits.length;
    });
  const kept = names
    .map((name) => [name, whole(row(name))] as const)
    .filter(([, numbers]) => numbers.some((number) => number !== 0));
  return {
    tagger,
    units: settings.units,
    scale: SCALE,
    features: Object.fromEntries(kept.sort(([left], [right]) => (left < right ? -1 : 1))),
    measures: whole(fitted.measures),
    bias: whole(bias),
    out: whole(fitted.out),
    constant: whole(fitted.constant),
  };
}

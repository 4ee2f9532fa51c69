// The frame of every benchmark: figures and ratios for people, then one JSON line for programs. Asserts nothing.
import { cpus, totalmem } from 'node:os';

import { median } from './timing.ts';

export interface BenchResult {
  bench: string;
  /** Ours divided by the reference measured in the same run; the name says which way is better. */
  ratios: Record<string, number>;
  /** Plain numbers; the name ends in the unit (wordsPerSecond, rssMb, ms). */
  figures: Record<string, number>;
  /** What a figure of the same name should reach; times and memory should stay below. */
  aims?: Record<string, number>;
}

function rounded(values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  );
}

function table(title: string, values: Record<string, number>, aims: Record<string, number> = {}): string {
  const width = Math.max(...Object.keys(values).map((name) => name.length), 0);
  const lines = Object.entries(values).map(([name, value]) => {
    const aim = aims[name];
    return `  ${name.padEnd(width)}  ${value}${aim === undefined ? '' : `  (aim ${aim})`}`;
  });
  return [title, ...lines].join('\n');
}

/** Prints the tables, then the JSON line `{bench, ratios, figures, aims, machine}`. */
export function report({ bench, ratios, figures, aims = {} }: BenchResult): void {
  const machine = {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: process.platform,
  };
  const result = { bench, ratios: rounded(ratios), figures: rounded(figures), aims, machine };
  console.log(table(`${bench}: figures`, result.figures, aims));
  console.log(table(`${bench}: ratios`, result.ratios));
  console.log(JSON.stringify(result));
}

/** Median wall time in milliseconds of `runs` calls, after one unmeasured call to warm up. */
export async function medianMs(runs: number, call: () => Promise<unknown>): Promise<number> {
  await call();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return median(times);
}

// npm run eval [-- ROW... [--limit N] [--errors]]: measures the reader on the development sets. A full run rewrites
// docs/evaluation.md; a partial one only prints.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader } from '#ingest/reader.ts';

import { createErrorLog } from './error-log.ts';
import { parseOptions } from './options.ts';
import { YARDSTICKS } from './registry.ts';
import { errorLines, type Result, resultLines } from './report/console.ts';
import { evaluationPage } from './report/markdown.ts';

const PAGE = new URL('../../docs/evaluation.md', import.meta.url);

const options = parseOptions(process.argv.slice(2), YARDSTICKS);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
const data = process.env.RELATA_EVAL_DATA ?? '';
const missing = options.chosen.flatMap(({ needs }) => needs).filter((path) => !existsSync(join(data, path)));
if (missing.length > 0) {
  console.error(
    `eval: RELATA_EVAL_DATA must name the folder of the development sets${data === '' ? '' : `; ${data} lacks`}:`,
  );
  for (const path of new Set(missing)) console.error(`  ${path}`);
  console.error('docs/evaluation.md says what each is, and where it comes from.');
  process.exit(2);
}

const reader = await createReader({ clock: systemClock, workers: options.workers });
const errors = createErrorLog();
const kept = new Map<string, Promise<unknown>>();
const context = {
  file: (...parts: string[]) => join(data, ...parts),
  reader,
  limit: options.limit,
  update: options.update,
  errors,
  once<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = (kept.get(key) as Promise<Result> | undefined) ?? work();
    kept.set(key, known);
    return known;
  },
  judged: new Map(),
};
const results: Result[] = [];
try {
  for (const yardstick of options.chosen) {
    const start = performance.now();
    const measured = await yardstick.measure(context);
    const result = { yardstick, measured, seconds: (performance.now() - start) / 1000 };
    results.push(result);
    for (const line of resultLines(result)) console.log(line);
  }
} finally {
  await reader.close();
}
if (options.errors) for (const line of errorLines(errors.kinds())) console.log(line);
if (options.full) {
  writeFileSync(PAGE, evaluationPage(results, errors.kinds(), reader.name));
  console.log('docs/evaluation.md is written.');
}

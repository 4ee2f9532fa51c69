// `relata status`: which database, which version, how much is in it. Writes nothing.
import { Command } from 'commander';

import { stats } from '#cypher/queries/stats/stats.ts';

import type { Context } from '../context.ts';
import { type Database, withDatabase } from '../open-database.ts';
import { formatOption, type OutputFormat } from '../options.ts';

const EXAMPLES = `
Examples:
  relata status
  relata status --format json`;

const LABEL_WIDTH = 14;

/** Where the database is, for people. */
export function describeDatabase(
  { info, local }: Pick<Database, 'info' | 'local'>,
  dataFolder: string,
): string {
  const where = local === null ? '' : ` (local, data in ${dataFolder})`;
  return `database "${info.database}" at ${info.address}${where}`;
}

async function run(context: Context, options: { format: OutputFormat }): Promise<void> {
  await withDatabase(context, async (database) => {
    const { info, store, local } = database;
    const [counts] = (await store.run(stats, {}, { signal: context.signal })).rows;
    if (counts === undefined) return;
    if (options.format === 'json') {
      await context.terminal.print(JSON.stringify({ neo4j: { ...info, local: local !== null }, ...counts }));
      return;
    }
    const { documents, sentences, entities, edges, claims, decisions, lastIngest } = counts;
    const last = lastIngest === null ? 'nothing yet' : (lastIngest.title ?? lastIngest.id);
    const lines: ReadonlyArray<[string, string | number]> = [
      [
        'Neo4j',
        `${info.version} ${info.edition}, ${describeDatabase(database, context.config().dataFolder)}`,
      ],
      ['Documents', documents],
      ['Sentences', sentences],
      ['Claims', claims],
      ['Entities', entities],
      ['Edges', edges],
      ['Decisions', decisions],
      ['Last ingest', last],
    ];
    for (const [label, value] of lines) await context.terminal.print(`${label.padEnd(LABEL_WIDTH)}${value}`);
  });
}

export function statusCommand(context: Context): Command {
  return new Command('status')
    .description('show the database and how much is in it')
    .addOption(formatOption('text for people, json for programs'))
    .addHelpText('after', EXAMPLES)
    .action((options: { format: OutputFormat }) => run(context, options));
}

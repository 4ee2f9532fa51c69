// `relata reset`: empties the database of everything Relata wrote, after naming it and asking.
import { Command } from 'commander';

import { stats } from '#cypher/queries/stats/stats.ts';

import { type Context, EXIT } from '../context.ts';
import { withDatabase } from '../open-database.ts';
import { UsageError } from '../usage-error.ts';
import { describeDatabase } from './status.ts';

const EXAMPLES = `
Deletes documents, decisions and the graph. There is no way back: make an export first.

Examples:
  relata export > backup.jsonl
  relata reset
  relata reset --yes        without asking, for scripts`;

async function run(context: Context, options: { yes?: boolean }): Promise<void> {
  const { terminal, signal } = context;
  if (options.yes !== true && !terminal.interactive) {
    throw new UsageError(
      'reset asks before it deletes, and there is no terminal to ask at',
      'Add --yes to go on without asking.',
    );
  }
  await withDatabase(context, async (database) => {
    const { store } = database;
    const [counts] = (await store.run(stats, {}, { signal })).rows;
    const name = describeDatabase(database, context.config().dataFolder);
    const what = `${counts?.documents ?? 0} documents, ${counts?.decisions ?? 0} decisions, ${counts?.edges ?? 0} edges`;
    if (options.yes !== true) {
      const answer = await terminal.ask(`This empties ${name}: ${what}.\nType yes to go on: `);
      if (answer.toLowerCase() !== 'yes') {
        terminal.note('Nothing was deleted.');
        context.exitCode = EXIT.usage;
        return;
      }
    }
    await store.migrate();
    await store.reset({ signal });
    await terminal.print(`Emptied ${name}: ${what}.`);
  });
}

export function resetCommand(context: Context): Command {
  return new Command('reset')
    .description('delete everything that Relata wrote in the database')
    .option('--yes', 'do not ask')
    .addHelpText('after', EXAMPLES)
    .action((options: { yes?: boolean }) => run(context, options));
}

// `relata rebuild`: throws the derived graph away and derives it again from evidence and decisions.
import { Command } from 'commander';

import type { Context } from '../context.ts';
import { withDatabase } from '../open-database.ts';
import { formatOption, type OutputFormat } from '../options.ts';
import { step } from '../steps.ts';

const EXAMPLES = `
Evidence and decisions are kept. The graph comes out the same, or a fault was mended.

Examples:
  relata rebuild
  relata rebuild --format json`;

async function run(context: Context, options: { format: OutputFormat }): Promise<void> {
  await withDatabase(context, async ({ store }) => {
    await store.migrate();
    const { lost } = await step(context, 'graph', async () => {
      context.terminal.progress('deriving the graph again');
      return { value: await store.rebuild({ signal: context.signal }), done: 'derived again' };
    });
    if (options.format === 'json') await context.terminal.print(JSON.stringify({ lost }));
    else if (lost.length > 0) {
      await context.terminal.print(`${lost.length} decisions no longer find what they were about:`);
      for (const { decision, lost: references } of lost) {
        await context.terminal.print(`  ${decision}: ${references.join(', ')}`);
      }
    }
  });
}

export function rebuildCommand(context: Context): Command {
  return new Command('rebuild')
    .description('derive the graph again from evidence and decisions')
    .addOption(formatOption('text for people, json for programs'))
    .addHelpText('after', EXAMPLES)
    .action((options: { format: OutputFormat }) => run(context, options));
}

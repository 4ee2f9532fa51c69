// `relata ingest PATH...|-`: reads articles and writes evidence and graph.
import { Command } from 'commander';

import { type DocumentReport, ingestDocuments } from '#ingest/index.ts';

import { type Context, EXIT } from '../context.ts';
import { describeError } from '../failure.ts';
import { withDatabase } from '../open-database.ts';
import { withReader } from '../open-reader.ts';
import {
  type ArticleOptions,
  addArticleOptions,
  articleOverrides,
  formatOption,
  type OutputFormat,
} from '../options.ts';
import { documentsOf } from '../sources.ts';

type Options = ArticleOptions & { format: OutputFormat };

const EXAMPLES = `
Reads text, Markdown and HTML files, and folders of them. A file that cannot be read is reported and does not stop the
others. Reading the same article again changes nothing.

Exit code: 0 everything went in, 1 some input failed, 2 wrong use, 3 it could not be done.

Examples:
  relata ingest article.html
  relata ingest news/ --outlet "Daily News"
  relata ingest - --title "Talks in Moscow" --date 2001-11-23 < article.txt
  relata ingest news/ --format json | jq 'select(.state == "failed")'`;

function asJson(report: DocumentReport): string {
  if (report.state !== 'failed') return JSON.stringify(report);
  const { code, message, help } = report.error;
  return JSON.stringify({ state: report.state, name: report.name, code, message, help });
}

function asText(report: DocumentReport): string {
  if (report.state === 'failed') return `failed  ${describeError(report.error)}`;
  const { state, name, title, entities, edges } = report;
  return `${state.padEnd(6)}  ${name}${title === null ? '' : `: ${title}`} (${entities} entities, ${edges} edges)`;
}

async function run(context: Context, paths: string[], options: Options): Promise<void> {
  const { terminal, signal } = context;
  const show = options.format === 'json' ? asJson : asText;
  const documents = documentsOf(paths, articleOverrides(options), context);
  let done = 0;
  const summary = await withDatabase(context, ({ store }) =>
    withReader(context, async (reader) => {
      await store.migrate();
      return await ingestDocuments(
        documents,
        { store, read: reader.read },
        {
          concurrency: reader.concurrency,
          signal,
          onDocument: async (report) => {
            done += 1;
            await terminal.print(show(report));
            terminal.progress(`${done} documents`);
          },
        },
      );
    }),
  );
  if (options.format === 'text') {
    await terminal.print(`${summary.new} new, ${summary.known} known, ${summary.failed} failed`);
  }
  if (summary.failed > 0) context.exitCode = EXIT.someFailed;
}

export function ingestCommand(context: Context): Command {
  const command = new Command('ingest')
    .description('read articles into the graph')
    .argument('<path...>', 'files, folders, or - for standard input');
  return addArticleOptions(command)
    .addOption(formatOption('text for people, json for one JSON object a document'))
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => run(context, paths, options));
}

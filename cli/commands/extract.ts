// `relata extract PATH...|-`: prints what ingest would write; needs no database.
import { Command, Option } from 'commander';

import { extractDocuments, NAME_SCHEMES, type NameScheme } from '#ingest/index.ts';

import { type Context, EXIT } from '../context.ts';
import { extractNames } from '../extract-names.ts';
import { extractionLines } from '../extraction-lines.ts';
import { describeError } from '../failure.ts';
import { withReader } from '../open-reader.ts';
import {
  type ArticleOptions,
  addArticleOptions,
  articleOverrides,
  formatOption,
  type OutputFormat,
} from '../options.ts';
import { documentsOf } from '../sources.ts';
import { UsageError } from '../usage-error.ts';

type Options = ArticleOptions & { format: OutputFormat; as: 'graph' | 'ner'; scheme: NameScheme };

const EXAMPLES = `
With --format json one object a document:
  {document, entities, edges, stats}; every edge has its evidence, offsets are UTF-16 units into document.text.
With --as ner, reads JSON lines {doc, text} on standard input and prints {doc, text, entities: [{start, end, type}]}.

Examples:
  relata extract article.txt
  relata extract news/ --format json > extracted.jsonl
  relata extract - --date 2001-11-23 < article.txt
  relata extract --as ner --scheme per-org-loc < texts.jsonl > names.jsonl`;

async function extractGraph(context: Context, paths: string[], options: Options): Promise<void> {
  const { terminal, signal } = context;
  const documents = documentsOf(paths, articleOverrides(options), context);
  await withReader(context, async (reader) => {
    let done = 0;
    for await (const outcome of extractDocuments(documents, reader, { signal })) {
      if (terminal.closed) return;
      done += 1;
      if ('error' in outcome) {
        context.exitCode = EXIT.someFailed;
        terminal.note(describeError(outcome.error));
      } else if (options.format === 'json') {
        await terminal.print(JSON.stringify(outcome.extraction));
      } else {
        for (const line of extractionLines(outcome.extraction)) await terminal.print(line);
      }
      terminal.progress(`${done} documents`);
    }
  });
}

async function run(context: Context, paths: string[], options: Options): Promise<void> {
  if (options.as === 'ner') {
    if (paths.some((path) => path !== '-')) {
      throw new UsageError(
        '--as ner reads JSON lines on standard input, not files',
        'Give them with < FILE.',
      );
    }
    await extractNames(context, options.scheme);
    return;
  }
  if (paths.length === 0) {
    throw new UsageError(
      'extract needs a file, a folder, or - for standard input',
      'See relata extract --help.',
    );
  }
  await extractGraph(context, paths, options);
}

export function extractCommand(context: Context): Command {
  const command = new Command('extract')
    .description('print what a text says, without a database')
    .argument('[path...]', 'files, folders, or - for standard input');
  return addArticleOptions(command)
    .addOption(formatOption('text for people, json for one JSON object a document'))
    .addOption(
      new Option('--as <what>', 'graph, or ner for names only').choices(['graph', 'ner']).default('graph'),
    )
    .addOption(
      new Option('--scheme <scheme>', 'types of names for --as ner').choices(NAME_SCHEMES).default('relata'),
    )
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => run(context, paths, options));
}

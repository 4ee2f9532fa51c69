// `relata extract PATH...|-`: prints what ingest would write; needs no database.
import { Command, Option } from 'commander';

import { extractDocuments, SCHEMES, type Scheme, TASKS, type Task } from '#ingest/index.ts';

import { type Context, EXIT } from '../context.ts';
import { extractPassages } from '../extract-passages.ts';
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

type Options = ArticleOptions & { format: OutputFormat; as: 'graph' | Task; scheme: string };

const EXAMPLES = `
With --format json one object a document:
  {document, entities, edges, stats}; every edge has its evidence, offsets are UTF-16 units into document.text.
With --as, reads JSON lines {doc, text} on standard input and prints one line each, offsets in UTF-16 units:
  ner        {doc, text, entities: [{start, end, type}]}
  relations  the same and relations: [{subject, object, type, ...}], indexes into entities
  parse      tokens: [{start, end, upos, head, deprel}], head an index or -1
  coref      clusters: [[[start, end], ...], ...]
  events     events: [{source, target, event, ...}]; of a line with "source" and "target", the event between the two
  triples    triples: [[subject, relation, object, confidence], ...]
A line may give its own "tokens": [[start, end], ...], and "published": "YYYY-MM-DD".
Schemes:
${SCHEMES.map(({ id, tasks, description }) => `  ${id.padEnd(12)} ${description} (${tasks.join(', ')})`).join('\n')}

Examples:
  relata extract article.txt
  relata extract news/ --format json > extracted.jsonl
  relata extract - --date 2001-11-23 < article.txt
  relata extract --as ner --scheme per-org-loc < texts.jsonl > names.jsonl
  relata extract --as relations --scheme knowledgenet < texts.jsonl > facts.jsonl`;

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

function schemeFor(task: Task, id: string): Scheme {
  const scheme = SCHEMES.find((candidate) => candidate.id === id);
  if (scheme?.tasks.includes(task)) return scheme;
  const able = SCHEMES.filter(({ tasks }) => tasks.includes(task)).map((candidate) => candidate.id);
  throw new UsageError(`scheme ${id} has no --as ${task}`, `Schemes for it: ${able.join(', ')}.`);
}

async function run(context: Context, paths: string[], options: Options): Promise<void> {
  if (options.as !== 'graph') {
    if (paths.some((path) => path !== '-')) {
      throw new UsageError(
        `--as ${options.as} reads JSON lines on standard input, not files`,
        'Give them with < FILE.',
      );
    }
    await extractPassages(context, options.as, schemeFor(options.as, options.scheme));
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
      new Option('--as <what>', 'graph, or one task of JSON lines')
        .choices(['graph', ...TASKS])
        .default('graph'),
    )
    .addOption(
      new Option('--scheme <scheme>', 'whose types, for --as')
        .choices(SCHEMES.map(({ id }) => id))
        .default('relata'),
    )
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], options: Options) => run(context, paths, options));
}

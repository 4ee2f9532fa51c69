// `extract --as ...`: JSON lines in and out, one task in the words of a scheme, for scoring and for other tools.
import {
  answerPassages,
  type PassageLine,
  parsePassage,
  type Reader,
  type Scheme,
  type Task,
} from '#ingest/index.ts';

import { type Context, EXIT } from './context.ts';
import { type JsonLine, readLines } from './json-lines.ts';
import { withReader } from './open-reader.ts';

function parseLine({ number, text }: JsonLine): PassageLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line: number, problem: 'it is not JSON' };
  }
  return { line: number, ...parsePassage(value) };
}

async function* parseLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<PassageLine> {
  for await (const line of readLines(input)) yield parseLine(line);
}

/** Answers for every line on standard input, by a reader that is open. A broken line is reported and stops no other. */
export async function answerInput(
  context: Context,
  reader: Pick<Reader, 'passage' | 'concurrency'>,
  task: Task,
  scheme: Scheme,
): Promise<void> {
  const { terminal, signal } = context;
  const lines = parseLines(context.stdin);
  for await (const outcome of answerPassages(lines, reader, { task, scheme, signal })) {
    if (terminal.closed) return;
    if ('problem' in outcome) {
      context.exitCode = EXIT.someFailed;
      terminal.note(`relata: line ${outcome.line}: ${outcome.problem}`);
    } else {
      await terminal.print(JSON.stringify(outcome));
    }
  }
}

/** The same with a reader of its own. */
export function extractPassages(context: Context, task: Task, scheme: Scheme): Promise<void> {
  return withReader(context, (reader) => answerInput(context, reader, task, scheme));
}

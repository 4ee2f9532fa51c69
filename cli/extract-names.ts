// `extract --as ner`: names only, JSON lines in and out, for scoring and for other tools.
import { type NameScheme, nameTexts, type TextOutcome } from '#ingest/index.ts';

import { type Context, EXIT } from './context.ts';
import { type JsonLine, readLines } from './json-lines.ts';
import { withReader } from './open-reader.ts';

function parseLine({ number, text }: JsonLine): TextOutcome {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: `line ${number}: it is not JSON` };
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return { problem: `line ${number}: it has no "text" that is a string` };
  }
  const doc = 'doc' in value ? value.doc : null;
  return { doc: typeof doc === 'string' || typeof doc === 'number' ? doc : null, text: value.text };
}

async function* parseLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<TextOutcome> {
  for await (const line of readLines(input)) yield parseLine(line);
}

/** Names of every text on standard input. A broken line is reported and does not stop the others. */
export async function extractNames(context: Context, scheme: NameScheme): Promise<void> {
  const { terminal, signal } = context;
  await withReader(context, async (reader) => {
    for await (const outcome of nameTexts(parseLines(context.stdin), reader, { scheme, signal })) {
      if (terminal.closed) return;
      if ('problem' in outcome) {
        context.exitCode = EXIT.someFailed;
        terminal.note(`relata: ${outcome.problem}`);
      } else {
        await terminal.print(JSON.stringify(outcome));
      }
    }
  });
}

// JSON lines from standard input. Split at line feeds only: U+2028 may stand inside a JSON string.

export interface JsonLine {
  /** Counted from 1. */
  number: number;
  text: string;
}

/** The lines that are not blank. */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<JsonLine> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  for await (const chunk of input) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim() !== '') yield { number, text };
    }
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield { number: number + 1, text: rest };
}

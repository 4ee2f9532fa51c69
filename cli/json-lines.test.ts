// JSON lines, however they are cut into chunks.
import { describe, expect, it } from 'vitest';

import { type JsonLine, readLines } from './json-lines.ts';

async function linesOf(...chunks: Array<string | Uint8Array>): Promise<JsonLine[]> {
  async function* input() {
    yield* chunks;
  }
  const lines: JsonLine[] = [];
  for await (const line of readLines(input())) lines.push(line);
  return lines;
}

describe('L23: JSON lines are read as they come', () => {
  const accent = Buffer.from('"é"\n');
  it.each<[string, Array<string | Uint8Array>, Array<[number, string]>]>([
    [
      'whole',
      ['{"a":1}\n{"b":2}\n'],
      [
        [1, '{"a":1}'],
        [2, '{"b":2}'],
      ],
    ],
    [
      'no line feed at the end',
      ['1\n2'],
      [
        [1, '1'],
        [2, '2'],
      ],
    ],
    [
      'cut inside a line',
      ['{"a"', ':1}\n{', '"b":2}'],
      [
        [1, '{"a":1}'],
        [2, '{"b":2}'],
      ],
    ],
    ['cut inside a character', [accent.subarray(0, 2), accent.subarray(2)], [[1, '"é"']]],
    [
      'blank lines count but are skipped',
      ['1\n\n \n2\n'],
      [
        [1, '1'],
        [4, '2'],
      ],
    ],
    [
      'a line separator inside a string',
      ['"a\u2028b"\n1'],
      [
        [1, '"a\u2028b"'],
        [2, '1'],
      ],
    ],
    ['nothing', [], []],
  ])('%s', async (_what, chunks, expected) => {
    expect((await linesOf(...chunks)).map(({ number, text }) => [number, text])).toEqual(expected);
  });
});

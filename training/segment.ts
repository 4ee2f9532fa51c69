// Cuts raw passages exactly as ingest does: JSON lines {id, text} in, {id, sentences: [[[start, end], ...], ...]} out (UTF-16).
import { createInterface } from 'node:readline';

import { segmentBlocks } from '#ingest/stages/segment/segment.ts';

interface Passage {
  id: string;
  text: string;
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, text } = JSON.parse(line) as Passage;
  const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    headline: false,
  }));
  const sentences = segmentBlocks(text, blocks).map(({ tokens }) =>
    tokens.map(({ start, end }) => [start, end]),
  );
  process.stdout.write(`${JSON.stringify({ id, sentences })}\n`);
}

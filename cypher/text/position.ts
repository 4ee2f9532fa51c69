// Where a statement has a fault: from Neo4j's words to a place in the text that was typed.

/** Offset in UTF-16 code units from 0; line and column from 1. */
export interface Position {
  offset: number;
  line: number;
  column: number;
}

export function positionAt(text: string, offset: number): Position {
  const at = Math.min(Math.max(0, offset), text.length);
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { offset: at, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** "... (line 1, column 8 (offset: 7))": the offset, in the text that Neo4j was sent; null when it names none. */
export function offsetIn(message: string): number | null {
  const offset = /\(line \d+, column \d+ \(offset: (\d+)\)\)/.exec(message)?.[1];
  return offset === undefined ? null : Number(offset);
}

/** The message without its position and without the picture of the text under it. */
export function withoutPosition(message: string): string {
  return message.replace(/\(line \d+, column \d+ \(offset: \d+\)\)[\s\S]*$/, '').trim();
}

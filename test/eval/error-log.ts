// Counts errors by kind, with a few examples of each.

export interface ErrorKind {
  yardstick: string;
  kind: string;
  count: number;
  examples: string[];
}

export interface ErrorLog {
  add(yardstick: string, kind: string, example: string): void;
  /** Most frequent first. */
  kinds(): ErrorKind[];
}

const EXAMPLES = 12;
const LONGEST = 160;

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

export function createErrorLog(): ErrorLog {
  const found = new Map<string, ErrorKind>();
  return {
    add(yardstick, kind, example) {
      const key = `${yardstick}|${kind}`;
      const known = found.get(key) ?? { yardstick, kind, count: 0, examples: [] };
      known.count++;
      if (known.examples.length < EXAMPLES) known.examples.push(oneLine(example));
      found.set(key, known);
    },
    kinds: () =>
      [...found.values()].sort(
        (left, right) => right.count - left.count || left.kind.localeCompare(right.kind),
      ),
  };
}

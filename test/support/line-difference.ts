// How two sets of lines differ, short enough to read; equal sets give no lines.
const MOST = 10;
const WIDTH = 400;

export function lineDifference(before: readonly string[], after: readonly string[]): string[] {
  const was = new Set(before);
  const is = new Set(after);
  const gone = before.filter((line) => !is.has(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !was.has(line)).map((line) => `+ ${line}`);
  const changed = [...gone, ...come];
  if (changed.length === 0 && before.length !== after.length) {
    return [`${before.length} lines became ${after.length}, some of them twice`];
  }
  return changed.slice(0, MOST).map((line) => line.slice(0, WIDTH));
}

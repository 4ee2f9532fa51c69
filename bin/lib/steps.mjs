// One line a step, with its time.
const LABEL_WIDTH = 14;

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs `work` and writes `label  what it did  time`. `work` gets a function that says at once what is being done, for
 * steps that take long; it resolves to what was done.
 */
export async function step(stream, label, work) {
  const start = performance.now();
  stream.write(label.padEnd(LABEL_WIDTH));
  const done = await work((doing) => stream.write(`${doing} … `));
  stream.write(`${done} (${seconds(start)})\n`);
}

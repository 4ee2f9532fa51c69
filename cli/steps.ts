// One line a step, with its time, in the manner of the bootstraps.
import type { Context } from './context.ts';

const LABEL_WIDTH = 14;

/**
 * Runs `work` and says on standard error what it did. `work` gets a function that tells what is being done, and
 * resolves to its value and one line about it.
 */
export async function step<Value>(
  { terminal, clock }: Pick<Context, 'terminal' | 'clock'>,
  label: string,
  work: (doing: (line: string) => void) => Promise<{ value: Value; done: string }>,
): Promise<Value> {
  const start = clock.elapsed();
  const { value, done } = await work((line) => terminal.doing(`${label.padEnd(LABEL_WIDTH)}${line}`));
  const seconds = ((clock.elapsed() - start) / 1000).toFixed(1);
  terminal.note(`${label.padEnd(LABEL_WIDTH)}${done} (${seconds} s)`);
  return value;
}

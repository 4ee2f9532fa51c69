// Finds a Java that can run Neo4j: the one JAVA_HOME names, else the one on the PATH.
import { join } from 'node:path';

import { type RunOptions, runProgram } from './run-program.ts';
import { MIN_JAVA } from './ways-out.ts';

export type JavaSearch =
  | { kind: 'found'; command: string; major: number }
  | { kind: 'too-old'; command: string; major: number }
  | { kind: 'none' };

/** The major version in what `java -version` prints: 8 for "1.8.0_392", 17 for "17.0.15", null when it says none. */
export function parseJavaMajor(text: string): number | null {
  const match = /\bversion "(\d+)(?:\.(\d+))?/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  return first === 1 && match[2] !== undefined ? Number(match[2]) : first;
}

export async function findJava(options: RunOptions): Promise<JavaSearch> {
  const home = options.environment?.JAVA_HOME ?? '';
  const commands = home === '' ? ['java'] : [join(home, 'bin', 'java'), 'java'];
  let best: JavaSearch = { kind: 'none' };
  for (const command of commands) {
    const outcome = await runProgram(command, ['-version'], options);
    const major = outcome === null ? null : parseJavaMajor(outcome.stderr + outcome.stdout);
    if (major === null) continue;
    if (major >= MIN_JAVA) return { kind: 'found', command, major };
    if (best.kind === 'none' || (best.kind === 'too-old' && major > best.major)) {
      best = { kind: 'too-old', command, major };
    }
  }
  return best;
}

// Runs a helper program to its end and collects what it printed. Never through a shell, except for Windows' .cmd files.
import { spawn } from 'node:child_process';

import { RelataError } from '#cypher/model/errors.ts';

import type { Environment } from './types.ts';

export interface RunOptions {
  /** That of this process when left out. */
  environment?: Environment;
  signal?: AbortSignal | undefined;
  /** The program is a script such as mvn.cmd where the system is Windows. */
  script?: boolean;
}

export interface RunOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Resolves to null when there is no such program. Throws ABORTED. */
export function runProgram(
  command: string,
  args: string[],
  options: RunOptions = {},
): Promise<RunOutcome | null> {
  return new Promise((resolve, reject) => {
    const shell = options.script === true && process.platform === 'win32';
    const child = spawn(command, shell ? args.map((arg) => `"${arg}"`) : args, {
      env: options.environment,
      signal: options.signal,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.name === 'AbortError') reject(new RelataError('ABORTED', `${command} was stopped.`));
      else if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOTDIR') resolve(null);
      else reject(error);
    });
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

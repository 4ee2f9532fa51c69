// What the meta tests look at: the project's own files as git lists them (tracked and new, ignored ones left out).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export function projectFiles(pattern: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\n').filter((file) => pattern.test(file));
}

export function readProjectFile(file: string): string {
  return readFileSync(new URL(file, `file://${ROOT}`), 'utf8');
}

// Tells a process from a later one that got the same id, by the time it was born.
import { readFile } from 'node:fs/promises';

import { runProgram } from './run-program.ts';
import type { ProcessIdentity } from './types.ts';

/** Birth and state from /proc/<pid>/stat (proc(5)): a zombie is dead; null means so. */
export function parseProcStat(stat: string): string | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const state = fields[0];
  const startTicks = fields[19];
  return state === undefined || startTicks === undefined || /[ZXx]/.test(state) ? null : startTicks;
}

/** From `ps -o state=,lstart=`. */
export function parsePs(line: string): string | null {
  const match = /^\s*(\S+)\s+(\S.*?)\s*$/.exec(line);
  return match?.[1] === undefined || match[1].startsWith('Z') ? null : (match[2] ?? null);
}

async function linuxBirth(pid: number): Promise<string | null> {
  try {
    const ticks = parseProcStat(await readFile(`/proc/${pid}/stat`, 'utf8'));
    if (ticks === null) return null;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()}/${ticks}`;
  } catch {
    return null;
  }
}

async function windowsBirth(pid: number): Promise<string | null> {
  const script = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
  const outcome = await runProgram('powershell', ['-NoProfile', '-Command', script]);
  return outcome?.code === 0 ? outcome.stdout.trim() : null;
}

async function unixBirth(pid: number): Promise<string | null> {
  const outcome = await runProgram('ps', ['-o', 'state=,lstart=', '-p', String(pid)]);
  return outcome?.code === 0 ? parsePs(outcome.stdout) : null;
}

/** When the process was born, as text that is only compared; null when there is no such process alive. */
async function processBirth(pid: number): Promise<string | null> {
  if (process.platform === 'linux') return await linuxBirth(pid);
  return process.platform === 'win32' ? await windowsBirth(pid) : await unixBirth(pid);
}

export async function identify(pid: number): Promise<ProcessIdentity | null> {
  const birth = await processBirth(pid);
  return birth === null ? null : { pid, birth };
}

export async function isAlive(identity: ProcessIdentity | null): Promise<boolean> {
  return identity !== null && (await processBirth(identity.pid)) === identity.birth;
}

// Peak memory of this process and of children, where the system tells it (Linux: VmHWM).
import { readFileSync } from 'node:fs';

function peakOf(pid: number | 'self'): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** In MB, the peaks added up: the most that they can have held at one time. What is no process any more counts nothing. */
export function peakMb(children: readonly number[] = []): number {
  const own = peakOf('self') || process.memoryUsage.rss() / 2 ** 20;
  return children.reduce((sum, pid) => sum + peakOf(pid), own);
}

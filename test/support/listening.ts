// Which TCP addresses a process listens on, from Linux's /proc.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTEN = '0A';

/** "0100007F:1E07" and its IPv6 forms as "127.0.0.1:7687"; other IPv6 addresses stay as they are. */
function readable(address: string): string {
  const [host = '', port = ''] = address.split(':');
  const mapped = host.replace(/^0{16}FFFF0000/, '');
  const shown =
    mapped.length === 8
      ? mapped
          .match(/../g)!
          .reverse()
          .map((byte) => Number.parseInt(byte, 16))
          .join('.')
      : mapped;
  return `${shown}:${Number.parseInt(port, 16)}`;
}

export function listeningAddresses(pid: number): string[] {
  const sockets = new Set<string>();
  for (const fd of readdirSync(`/proc/${pid}/fd`)) {
    const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
    if (inode !== undefined) sockets.add(inode);
  }
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === LISTEN && sockets.has(fields[9] ?? ''))
      .map((fields) => readable(fields[1] ?? '')),
  );
}

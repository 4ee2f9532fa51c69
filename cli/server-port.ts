// A port for the web app: the one that was asked for, else the first free one from the usual on.
import { createServer } from 'node:net';

import { RelataError } from '#cypher/model/errors.ts';

const TRIES = 20;

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else {
        const help = 'Set RELATA_HOST to an address of this machine, for example 127.0.0.1.';
        reject(
          new RelataError('CONFIG_INVALID', `The web app cannot listen on ${host}`, { cause: error, help }),
        );
      }
    });
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Throws PORT_BUSY when the port was asked for and is taken, or when no port near it is free. */
export async function choosePort(wanted: { port: number; asked: boolean }, host: string): Promise<number> {
  const last = Math.min(wanted.port + (wanted.asked ? 0 : TRIES), 65_535);
  for (let port = wanted.port; port <= last; port += 1) {
    if (await isFree(port, host)) return port;
  }
  const taken = last === wanted.port ? `Port ${wanted.port} is` : `Ports ${wanted.port} to ${last} are`;
  throw new RelataError('PORT_BUSY', `${taken} taken on ${host}`, {
    help: 'Stop the program that uses it, or choose another with --port or RELATA_PORT.',
  });
}

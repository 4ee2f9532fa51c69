// Chooses the port of the managed Neo4j on the loopback address.
import { createServer } from 'node:net';

import { RelataError } from '#cypher/model/errors.ts';

const LOOPBACK = '127.0.0.1';

/** Listens for a moment; resolves to the port that was got, or null when it is taken. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : null;
      server.close(() => resolve(got));
    });
  });
}

/** The preferred port when it is free, else any free one. */
export async function choosePort(preferred: number): Promise<number> {
  const port = (await tryPort(preferred)) ?? (await tryPort(0));
  if (port !== null) return port;
  throw new RelataError('PORT_BUSY', 'No free port was found on 127.0.0.1 for the local Neo4j.', {
    help: 'Close a program that listens on many ports, or set NEO4J_URI to a Neo4j that you have.',
  });
}

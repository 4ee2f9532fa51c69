// Ports, on real sockets.
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { choosePort } from './server-port.ts';

const HOST = '127.0.0.1';
const open: Server[] = [];

async function takePort(): Promise<number> {
  const server = createServer();
  open.push(server);
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

describe('L30: a taken port', () => {
  it('gives way to the next free one when nobody asked for it', async () => {
    const taken = await takePort();
    const chosen = await choosePort({ port: taken, asked: false }, HOST);
    expect(chosen).toBeGreaterThan(taken);
    expect(chosen).toBeLessThanOrEqual(taken + 20);
  });

  it('is PORT_BUSY when it was asked for', async () => {
    const taken = await takePort();
    await expect(choosePort({ port: taken, asked: true }, HOST)).rejects.toMatchObject({ code: 'PORT_BUSY' });
  });

  it('is not searched for on an address that is not of this machine', async () => {
    await expect(choosePort({ port: 4747, asked: true }, '203.0.113.1')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });
});

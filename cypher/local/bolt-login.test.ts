import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { boltLogin } from './bolt-login.ts';
import { packStruct } from './packstream.ts';

const BOLT_5_2 = Buffer.from([0, 0, 2, 5]);
const SUCCESS = 0x70;
const FAILURE = 0x7f;
const HELLO_ANSWER = packStruct(SUCCESS, [{ server: 'Neo4j/5.26.30', connection_id: 'bolt-1' }]);
const WRONG_PASSWORD = packStruct(FAILURE, [
  { code: 'Neo.ClientError.Security.Unauthorized', message: 'wrong' },
]);
const STARTING = packStruct(FAILURE, [
  { code: 'Neo.TransientError.General.DatabaseUnavailable', message: 'not yet' },
]);

let server: Server;

afterEach(async () => {
  server.close();
  await once(server, 'close');
});

/** A port that answers each thing that is sent with the next of these. */
async function answering(...answers: (Buffer | 'hang up')[]): Promise<number> {
  server = createServer((socket: Socket) => {
    const left = [...answers];
    socket.on('error', () => undefined);
    socket.on('data', () => {
      const answer = left.shift();
      if (answer === 'hang up') socket.destroy();
      else if (answer !== undefined) socket.write(answer);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A message cut in two chunks, with an empty one before it, as Bolt allows. */
function message(bytes: Buffer): Buffer {
  const cut = 5;
  const chunk = (part: Buffer) => Buffer.concat([Buffer.from([0, part.length]), part]);
  const end = Buffer.from([0, 0]);
  return Buffer.concat([end, chunk(bytes.subarray(0, cut)), chunk(bytes.subarray(cut)), end]);
}

function login(port: number, timeoutMs = 5000) {
  return boltLogin({ port, user: 'neo4j', password: 'secret', timeoutMs });
}

describe('boltLogin', () => {
  it('C105: is ready when the server takes the password', async () => {
    const port = await answering(BOLT_5_2, message(HELLO_ANSWER), message(packStruct(SUCCESS, [{}])));
    expect(await login(port)).toEqual({ kind: 'ready', version: '5.26.30' });
  });

  it('C105: is refused when the server does not', async () => {
    const port = await answering(BOLT_5_2, message(HELLO_ANSWER), message(WRONG_PASSWORD));
    expect(await login(port)).toEqual({ kind: 'refused', reason: 'wrong' });
  });

  it.each([
    ['is not Bolt', [Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')], 'it does not speak Bolt 5'],
    ['speaks no version that we do', [Buffer.from([0, 0, 0, 0])], 'it does not speak Bolt 5'],
    ['hangs up', ['hang up'], /closed|ECONNRESET/],
    ['hangs up later', [BOLT_5_2, 'hang up'], /closed|ECONNRESET/],
    ['is not ready yet', [BOLT_5_2, message(HELLO_ANSWER), message(STARTING)], 'not yet'],
    ['answers nonsense', [BOLT_5_2, message(Buffer.from('no structure'))], 'A Bolt message is a structure.'],
  ] as [string, (Buffer | 'hang up')[], string | RegExp][])(
    'C105: is silent when it %s',
    async (_, answers, reason) => {
      const answer = await login(await answering(...answers));
      expect(answer).toEqual({ kind: 'silent', reason: expect.stringMatching(reason) });
    },
  );

  it('C105: is silent when nothing listens, or nothing is said in time', async () => {
    expect(await login(await answering(), 20)).toEqual({
      kind: 'silent',
      reason: 'no answer within 20 ms',
    });
    const port = await answering();
    server.close();
    await once(server, 'close');
    expect(await login(port)).toEqual({ kind: 'silent', reason: expect.stringContaining('ECONNREFUSED') });
    await answering();
  });
});

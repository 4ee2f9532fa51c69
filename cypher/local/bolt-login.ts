// Asks a port whether Bolt answers and takes the password: the proof that a server is ready and ours.
// A login by hand (handshake, HELLO, LOGON of Bolt 5.1 and 5.2), since only cypher/store may know the driver.
import { createConnection } from 'node:net';

import { type PackStruct, packStruct, unpackStruct } from './packstream.ts';

export interface BoltLogin {
  port: number;
  user: string;
  password: string;
  /** Milliseconds without an answer after which the port counts as silent. */
  timeoutMs?: number;
}

export type BoltAnswer =
  | { kind: 'ready'; version: string }
  | { kind: 'refused'; reason: string }
  | { kind: 'silent'; reason: string };

const MAGIC_AND_VERSIONS = Buffer.from([
  0x60, 0x60, 0xb0, 0x17, 0, 1, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);
const HELLO = 0x01;
const LOGON = 0x6a;
const GOODBYE = 0x02;
const SUCCESS = 0x70;
const USER_AGENT = 'relata/0.1';

function chunked(message: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(message.length);
  return Buffer.concat([size, message, Buffer.from([0, 0])]);
}

/** Takes exact numbers of bytes from a stream. */
function byteReader(stream: AsyncIterable<Buffer>): (length: number) => Promise<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  let pending = Buffer.alloc(0);
  return async (length) => {
    while (pending.length < length) {
      const next = await chunks.next();
      if (next.done === true) throw new Error('the connection was closed');
      pending = Buffer.concat([pending, next.value]);
    }
    const taken = pending.subarray(0, length);
    pending = pending.subarray(length);
    return taken;
  };
}

async function readMessage(take: (length: number) => Promise<Buffer>): Promise<PackStruct> {
  const parts: Buffer[] = [];
  for (;;) {
    const size = (await take(2)).readUInt16BE();
    if (size > 0) parts.push(await take(size));
    else if (parts.length > 0) return unpackStruct(Buffer.concat(parts));
  }
}

function textOf(message: PackStruct, key: string): string {
  const map = message.fields[0];
  const value = typeof map === 'object' && map !== null && !Array.isArray(map) ? map[key] : undefined;
  return typeof value === 'string' ? value : '';
}

export async function boltLogin({ port, user, password, timeoutMs = 5000 }: BoltLogin): Promise<BoltAnswer> {
  const socket = createConnection({ host: '127.0.0.1', port });
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error(`no answer within ${timeoutMs} ms`)));
  try {
    const take = byteReader(socket);
    socket.write(MAGIC_AND_VERSIONS);
    const agreed = await take(4);
    if (agreed[3] !== 5) return { kind: 'silent', reason: 'it does not speak Bolt 5' };
    socket.write(chunked(packStruct(HELLO, [{ user_agent: USER_AGENT }])));
    const hello = await readMessage(take);
    if (hello.tag !== SUCCESS) return { kind: 'silent', reason: textOf(hello, 'message') };
    socket.write(chunked(packStruct(LOGON, [{ scheme: 'basic', principal: user, credentials: password }])));
    const logon = await readMessage(take);
    if (logon.tag === SUCCESS) {
      socket.end(chunked(packStruct(GOODBYE, [])));
      return { kind: 'ready', version: textOf(hello, 'server').replace(/^Neo4j\//, '') };
    }
    const kind = textOf(logon, 'code').startsWith('Neo.ClientError.Security.') ? 'refused' : 'silent';
    return { kind, reason: textOf(logon, 'message') };
  } catch (error) {
    return { kind: 'silent', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    socket.destroy();
  }
}

// Bytes of a source, never more than allowed: a file is measured before it is opened, a stream is cut off.
import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';

import { RelataError } from '#cypher/model/errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'reading it is not allowed',
  EPERM: 'reading it is not allowed',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** SOURCE_UNREADABLE with the system's reason in words. */
export function unreadable(name: string, cause: unknown): RelataError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new RelataError('SOURCE_UNREADABLE', `${name} cannot be read: ${reason}`, { cause });
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** SOURCE_TOO_LARGE; `size` null when reading stopped before the end. */
export function tooLarge(name: string, size: number | null, limit: number): RelataError {
  const what = size === null ? 'is larger than' : `has ${megabytes(size)}, more than`;
  return new RelataError('SOURCE_TOO_LARGE', `${name} ${what} the ${megabytes(limit)} allowed`, {
    help: 'Give one article a file, or raise RELATA_MAX_TEXT_BYTES.',
    details: { size, limit },
  });
}

/** Opened without waiting for a writer, so that a named pipe in a folder cannot hold up a run. */
async function openFile(path: string): Promise<FileHandle> {
  return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
}

/** The content of a regular file of at most `limit` bytes. */
export async function readFileBytes(path: string, name: string, limit: number): Promise<Uint8Array> {
  let handle: FileHandle | null = null;
  try {
    const before = await stat(path);
    if (!before.isFile()) throw new RelataError('SOURCE_UNREADABLE', `${name} is not a regular file`);
    if (before.size > limit) throw tooLarge(name, before.size, limit);
    handle = await openFile(path);
    return await readStreamBytes(handle.createReadStream({ autoClose: false }), name, limit);
  } catch (cause) {
    throw cause instanceof RelataError ? cause : unreadable(name, cause);
  } finally {
    await handle?.close();
  }
}

/** Everything a stream gives; stops reading as soon as it gives more than `limit` bytes. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(name, null, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

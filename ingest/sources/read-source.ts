// One source to one document: bytes, text, format, article, metadata. Every way to fail has its code and reason.
import { RelataError } from '#cypher/model/errors.ts';
import type { SourceDocument } from '#cypher/model/evidence.ts';

import { readFileBytes, readStreamBytes, tooLarge } from './bytes.ts';
import { cleanText } from './clean.ts';
import { decodeText } from './decode.ts';
import { buildDocument } from './document.ts';
import { FORMATS, formatByContent, formatByName } from './formats/index.ts';
import type { ParsedSource, SourceFormat, SourceOptions, SourceRef } from './types.ts';

/** Without a telling name, any format may turn out to be the one. */
const MOST_OVERHEAD = Math.max(...FORMATS.map((format) => format.overhead));

async function readContent(ref: SourceRef, limit: number): Promise<string> {
  switch (ref.kind) {
    case 'text':
      return ref.text;
    case 'bytes':
      if (ref.bytes.length > limit) throw tooLarge(ref.name, ref.bytes.length, limit);
      return decodeText(ref.bytes, ref.name);
    case 'file':
      return decodeText(await readFileBytes(ref.path, ref.name, limit), ref.name);
    case 'stream':
      return decodeText(await readStreamBytes(ref.stream, ref.name, limit), ref.name);
  }
}

async function parseContent(format: SourceFormat, content: string, name: string): Promise<ParsedSource> {
  try {
    return await format.parse(content, name);
  } catch (cause) {
    if (cause instanceof RelataError) throw cause;
    throw new RelataError('SOURCE_UNREADABLE', `${name} cannot be read as ${format.label}`, {
      cause,
      help: 'Save the text of the article as plain text and give that.',
    });
  }
}

/**
 * Reads one source. Throws SOURCE_UNREADABLE, SOURCE_EMPTY, SOURCE_BINARY, SOURCE_TOO_LARGE, SOURCE_NO_ARTICLE,
 * SOURCE_ENCODING or SOURCE_UNSUPPORTED.
 */
export async function readSource(ref: SourceRef, options: SourceOptions): Promise<SourceDocument> {
  options.signal?.throwIfAborted();
  const named = ref.kind === 'file' || ref.kind === 'bytes' ? formatByName(ref.name) : null;
  const limit = options.maxTextBytes * (named?.overhead ?? MOST_OVERHEAD);
  const content = cleanText(await readContent(ref, limit));
  if (content.trim() === '') throw new RelataError('SOURCE_EMPTY', `${ref.name} is empty`);
  const format = named ?? formatByContent(content);
  if (content.length > options.maxTextBytes * format.overhead) {
    throw tooLarge(ref.name, content.length, options.maxTextBytes * format.overhead);
  }
  const parsed = await parseContent(format, content, ref.name);
  const size = Buffer.byteLength(parsed.text);
  if (size > options.maxTextBytes) throw tooLarge(ref.name, size, options.maxTextBytes);
  return buildDocument(parsed, options.overrides ?? {}, options.clock);
}

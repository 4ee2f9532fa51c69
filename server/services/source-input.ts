// A request to ingest -> the input of a job.
import { RelataError } from '#cypher/model/errors.ts';

import type { IngestFields } from '../contract/ingest.ts';
import type { IngestBody } from '../contract/requests.ts';
import type { SourceInput } from './reader.ts';

function described({ title, outlet, author, url, publishedAt }: IngestFields) {
  return {
    title: title ?? null,
    outlet: outlet ?? null,
    author: author ?? null,
    url: url ?? null,
    publishedAt: publishedAt ?? null,
  };
}

/** Throws SOURCE_TOO_LARGE over `textBytes` bytes of UTF-8. */
export function pastedInput(body: IngestBody, textBytes: number): SourceInput {
  const bytes = Buffer.byteLength(body.text, 'utf8');
  if (bytes > textBytes) {
    throw new RelataError('SOURCE_TOO_LARGE', `The text has ${bytes} bytes, the limit is ${textBytes}`, {
      help: 'Split it into articles, or raise RELATA_MAX_TEXT_BYTES.',
    });
  }
  return { name: body.title ?? 'Pasted text', content: body.text, ...described(body) };
}

export function fileInput(file: { name: string; bytes: Uint8Array }, fields: IngestFields): SourceInput {
  return { name: file.name, content: file.bytes, ...described(fields) };
}

// The parts of a multipart upload: files as bytes, fields as text. Limits are the plugin's (plugins/external/multipart).
import type { FastifyRequest } from 'fastify';

import { RelataError } from '#cypher/model/errors.ts';

export interface Upload {
  files: Array<{ name: string; bytes: Uint8Array }>;
  fields: Record<string, string>;
}

/** Browsers may send a path with a dropped folder; only its last part names the file. */
function baseName(name: string): string {
  return name.split(/[\\/]/).at(-1) || 'upload';
}

export async function readUpload(request: FastifyRequest, totalBytes: number): Promise<Upload> {
  if (!request.isMultipart()) {
    throw new RelataError('SOURCE_UNSUPPORTED', 'The request is not multipart/form-data', {
      help: 'Upload files as multipart/form-data, or post pasted text as JSON to /api/ingest.',
    });
  }
  const upload: Upload = { files: [], fields: {} };
  let bytes = 0;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') upload.fields[part.fieldname] = part.value;
      continue;
    }
    const content = await part.toBuffer();
    bytes += content.byteLength;
    if (bytes > totalBytes) {
      throw new RelataError('TOO_LARGE', `The files are larger than ${totalBytes} bytes together`, {
        help: 'Send fewer files in one request, or use relata ingest.',
      });
    }
    upload.files.push({ name: baseName(part.filename), bytes: content });
  }
  return upload;
}

// Uploads. Files are read into memory, one at a time, within the limits.
import multipart from '@fastify/multipart';

import type { App } from '../../app-types.ts';
import type { ServerLimits } from '../../deps.ts';

export function registerMultipart(app: App, limits: ServerLimits): void {
  void app.register(multipart, {
    throwFileSizeLimit: true,
    limits: {
      fileSize: limits.fileBytes,
      files: limits.files,
      fields: 10,
      fieldNameSize: 100,
      fieldSize: 8 * 1024,
      parts: limits.files + 10,
      headerPairs: 50,
    },
  });
}

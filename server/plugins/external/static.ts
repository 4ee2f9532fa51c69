// The built web app. Files under /assets carry a hash in their name and never change; the rest is asked for anew.
import fastifyStatic from '@fastify/static';

import type { App } from '../../app-types.ts';

const FOREVER = 'public, max-age=31536000, immutable';

function cacheControl(path: string): string {
  return /[\\/]assets[\\/][^\\/]+-[\w-]{8,}\.\w+$/.test(path) ? FOREVER : 'no-cache';
}

export function registerStatic(app: App, webFolder: string): void {
  void app.register(fastifyStatic, {
    root: webFolder,
    index: ['index.html'],
    cacheControl: false,
    dotfiles: 'ignore',
    schemaHide: true,
    setHeaders: (response, path) => response.setHeader('cache-control', cacheControl(path)),
  });
}

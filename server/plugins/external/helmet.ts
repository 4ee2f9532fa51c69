// Security headers. The policy lets the page load only what this server serves.
import helmet from '@fastify/helmet';

import type { App } from '../../app-types.ts';

const CONTENT_SECURITY_POLICY: Record<string, string[]> = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  // Mantine positions its floating parts by style attributes and writes its theme as a style element.
  'style-src': ["'self'", "'unsafe-inline'"],
  // Icons on nodes are data URIs, drawn through blobs; pictures are exported as blobs.
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  // The layout's worker is made from a blob.
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

export function registerHelmet(app: App): void {
  void app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    // Served over plain HTTP on loopback: a promise of HTTPS would lock people out of other local servers.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
}

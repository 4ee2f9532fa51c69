import { describe, expect, it } from 'vitest';

import { checkOrigin } from './origin-guard.ts';

const host = 'localhost:5470';

describe('checkOrigin', () => {
  it.each([
    ['a script sends neither header', 'POST', { host }],
    ['our own page', 'POST', { host, origin: 'http://localhost:5470', 'sec-fetch-site': 'same-origin' }],
    ['our own page behind TLS', 'POST', { host: 'graph.example', origin: 'https://graph.example' }],
    ['typed into the address bar', 'POST', { host, 'sec-fetch-site': 'none' }],
    ['reads are the browser’s to guard', 'GET', { host, origin: 'http://evil.example' }],
  ])('S2: lets through: %s', (_what, method, headers) => {
    expect(() => checkOrigin(method, headers)).not.toThrow();
  });

  it.each([
    ['another site', { host, origin: 'http://evil.example' }],
    [
      'another port of this machine',
      { host, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' },
    ],
    ['a sandboxed frame', { host, origin: 'null' }],
    ['a form of another site without Origin', { host, 'sec-fetch-site': 'cross-site' }],
    [
      'a site whose header says same-origin',
      { host, origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
    ['no host to compare with', { origin: 'http://localhost:5470' }],
    ['no origin at all in the header', { host, origin: '' }],
  ])('S2: refuses a write from %s', (_what, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(() => checkOrigin(method, headers)).toThrow(
        expect.objectContaining({ code: 'ORIGIN_REFUSED', status: 403 }),
      );
    }
  });
});

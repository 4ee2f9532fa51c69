import { describe, expect, it } from 'vitest';

import type { RelataError } from '#cypher/model/errors.ts';

import { LOOPBACK_HOSTS } from '../../deps.ts';
import { checkHost, hostName } from './host-guard.ts';

describe('hostName', () => {
  it.each([
    ['localhost:5470', 'localhost'],
    ['LOCALHOST', 'localhost'],
    ['localhost.:80', 'localhost'],
    ['127.0.0.1:5470', '127.0.0.1'],
    ['[::1]:5470', '[::1]'],
    ['graph.newsroom.example:443', 'graph.newsroom.example'],
    ['localhost:5470@evil.example', null],
    ['localhost/evil', null],
    ['localhost:port', null],
    ['a b', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (header, host) => {
    expect(hostName(header)).toBe(host);
  });
});

describe('checkHost', () => {
  it.each(['localhost:1', '127.0.0.1', '[::1]:80'])('S1: lets %s through', (header) => {
    expect(() => checkHost(header, LOOPBACK_HOSTS)).not.toThrow();
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.nip.io:5470', '192.168.0.5', '', undefined])(
    'S1: refuses %s',
    (header) => {
      expect(() => checkHost(header, LOOPBACK_HOSTS)).toThrow(
        expect.objectContaining({ code: 'HOST_REFUSED', status: 403 }),
      );
    },
  );

  it('S1: goes by the names it was given, and says them', () => {
    expect(() => checkHost('graph.example:8080', ['Graph.example'])).not.toThrow();
    try {
      checkHost('localhost', ['graph.example']);
      expect.unreachable();
    } catch (error) {
      expect((error as RelataError).help).toContain('graph.example');
    }
  });
});

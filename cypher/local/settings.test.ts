import { describe, expect, it } from 'vitest';

import { checkSettings, neo4jConf } from './settings.ts';

const INPUT = { port: 7701, heapMb: 512, pageCacheMb: 128 };

function parsed(conf: string): Record<string, string> {
  const lines = conf.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
}

describe('neo4jConf', () => {
  it('C107: listens with Bolt alone, on loopback alone', () => {
    expect(parsed(neo4jConf(INPUT))).toMatchObject({
      'server.default_listen_address': '127.0.0.1',
      'server.bolt.listen_address': '127.0.0.1:7701',
      'server.bolt.advertised_address': '127.0.0.1:7701',
      'server.http.enabled': 'false',
      'server.https.enabled': 'false',
    });
  });

  it('C108: sends no telemetry and closes CSV import from files and URLs', () => {
    expect(parsed(neo4jConf(INPUT))).toMatchObject({
      'dbms.usage_report.enabled': 'false',
      'dbms.security.allow_csv_import_from_file_urls': 'false',
      'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    });
  });

  it('C109: sets heap and page cache, and lets Neo4j refuse a setting that it does not know', () => {
    expect(parsed(neo4jConf(INPUT))).toMatchObject({
      'server.memory.heap.initial_size': '512m',
      'server.memory.heap.max_size': '512m',
      'server.memory.pagecache.size': '128m',
      'server.config.strict_validation.enabled': 'true',
    });
  });
});

describe('checkSettings', () => {
  it('C109: takes what makes sense, a port left open too', () => {
    expect(() => checkSettings({ ...INPUT, port: 0 })).not.toThrow();
  });

  it.each([
    [{ heapMb: 100 }, 'heap of 100 MB'],
    [{ heapMb: 512.5 }, 'heap of 512.5 MB'],
    [{ heapMb: Number.NaN }, 'heap of NaN MB'],
    [{ pageCacheMb: 0 }, 'page cache of 0 MB'],
    [{ port: 70_000 }, 'port 70000'],
    [{ port: -1 }, 'port -1'],
  ])('C109: refuses %j before anything is started', (fault, words) => {
    expect(() => checkSettings({ ...INPUT, ...fault })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining(words) }),
    );
  });
});

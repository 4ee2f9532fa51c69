import { expect, it } from 'vitest';

import { dockerEnvironment, dockerRunArguments } from './docker-server.ts';
import { localLayout } from './layout.ts';

const LAYOUT = localLayout('/data');

it('C102: runs the image on loopback, with the data outside it, gone when it stops', () => {
  const run = { name: 'relata-neo4j-abc', environmentFile: '/data/neo4j/docker.env', user: '1000:1000' };
  expect(dockerRunArguments(run, LAYOUT, 7701)).toEqual([
    ...['run', '--rm', '--name', 'relata-neo4j-abc', '--user', '1000:1000'],
    ...['--publish', '127.0.0.1:7701:7687'],
    ...['--volume', '/data/neo4j/data:/data', '--volume', '/data/neo4j/logs:/logs'],
    ...['--env-file', '/data/neo4j/docker.env', 'neo4j:5.26-community'],
  ]);
  expect(dockerRunArguments({ ...run, user: null }, LAYOUT, 7701)).not.toContain('--user');
});

it('C102, C108: gives the image the same settings, under the names it wants', () => {
  const lines = dockerEnvironment({ port: 7701, heapMb: 512, pageCacheMb: 128 }, 'secret').trim().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'NEO4J_AUTH=neo4j/secret',
      'NEO4J_server_memory_heap_max__size=512m',
      'NEO4J_server_memory_pagecache_size=128m',
      'NEO4J_dbms_usage__report_enabled=false',
      'NEO4J_dbms_security_allow__csv__import__from__file__urls=false',
      'NEO4J_internal_dbms_cypher__ip__blocklist=0.0.0.0/0,::/0',
    ]),
  );
});

import { describe, expect, it } from 'vitest';

import { requireVersion } from './server-version.ts';

describe('C144: a Neo4j that is too old is refused by name', () => {
  it.each([
    ['Neo4j/5.26.0', '5.26.0'],
    ['Neo4j/5.26.12', '5.26.12'],
    ['Neo4j/5.27-aura', '5.27-aura'],
    ['Neo4j/2025.01.0', '2025.01.0'],
  ])('%s is new enough', (agent, version) => {
    expect(requireVersion(agent, 'host:7687')).toBe(version);
  });

  it.each(['Neo4j/5.25.1', 'Neo4j/5.9.0', 'Neo4j/4.4.40', 'Memgraph', ''])('%s is refused', (agent) => {
    expect(() => requireVersion(agent, 'host:7687')).toThrow(
      expect.objectContaining({ code: 'NEO4J_TOO_OLD', message: expect.stringContaining('host:7687') }),
    );
  });
});

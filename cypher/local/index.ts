// The face of the managed local Neo4j.
export { attachOrStart, startLocalNeo4j } from './start.ts';
export type { LocalNeo4j, LocalOptions } from './types.ts';

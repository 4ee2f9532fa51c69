// The face of the resolver.
export { type Findings, findDecisions } from './findings.ts';
export { nameKeys, type StateBody, type StateTies } from './name-keys.ts';
export { isFullPersonName } from './person-name.ts';
export { clusterOrder, resolve } from './resolve.ts';
export { virtualClusterIds } from './splits.ts';
export { isLinkKey } from './strengths.ts';
export type { ClusterNode } from './types.ts';

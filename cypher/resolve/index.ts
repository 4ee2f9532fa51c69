// The face of the resolver.
export { type Evidence, type Findings, findDecisions } from './findings.ts';
export { nameKeys } from './name-keys.ts';
export { isFullPersonName } from './person-name.ts';
export { clusterOrder, resolve } from './resolve.ts';
export { virtualClusterId, virtualClusterIds } from './splits.ts';
export type { Apart, ClusterNode, Together } from './types.ts';

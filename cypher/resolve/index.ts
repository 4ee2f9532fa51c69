// The face of the resolver.
export { isLookupKey, type NameContext, type PlaceHome, type StateBody } from './context.ts';
export { type Findings, findDecisions } from './findings.ts';
export { nameKeys } from './name-keys.ts';
export { isFullPersonName } from './person-name.ts';
export { clusterOrder, resolve } from './resolve.ts';
export { virtualClusterIds } from './splits.ts';
export { isLinkKey } from './strengths.ts';
export type { ClusterNode } from './types.ts';

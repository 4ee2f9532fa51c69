// The face of the resolver.
export { joinBodiesOf } from './bodies-of-document.ts';
export { isLookupKey, type NameContext, type PlaceHome, type StateBody } from './context.ts';
export { type Findings, findDecisions, virtualIdsOf } from './findings.ts';
export { groupsSharing } from './groups.ts';
export { type MadeCluster, madeClusters } from './made-mentions.ts';
export { nameKeys } from './name-keys.ts';
export { isFullPersonName } from './person-name.ts';
export { clusterOrder, resolve } from './resolve.ts';
export { isLinkKey } from './strengths.ts';
export {
  keysAcross,
  type NameNote,
  nameNoteIds,
  notesOf,
  type TwinNote,
  twinId,
  withOne,
} from './twins.ts';
export type { ClusterNode } from './types.ts';

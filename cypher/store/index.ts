// The public face of the store.
export { openStore, type StoreLog, type StoreOptions } from './open-store.ts';
export type {
  ConnectionOptions,
  DecisionOutcome,
  ProjectionReport,
  QueryDescriptor,
  QueryKind,
  QueryOptions,
  QueryResult,
  Store,
  StoreInfo,
  WriteReport,
} from './types.ts';

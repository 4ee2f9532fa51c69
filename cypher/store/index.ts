// The public face of the store.
export { openStore, type StoreOptions } from './open-store.ts';
export type {
  DecisionOutcome,
  QueryDescriptor,
  QueryOptions,
  QueryResult,
  Store,
  StoreInfo,
} from './types.ts';

// The public face of the store.

export { PROCEDURES as CONSOLE_PROCEDURES } from './console-allowlist.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export type {
  ConsoleAnswer,
  ConsoleOptions,
  DecisionOutcome,
  QueryDescriptor,
  QueryOptions,
  Store,
  StoreInfo,
} from './types.ts';

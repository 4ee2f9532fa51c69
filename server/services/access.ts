// What a service needs to ask the store on behalf of one request.
import type { QueryOptions, Store } from '#cypher/store/index.ts';

export interface Access {
  store: Store;
  options: QueryOptions;
}

// How an entity that is not there is told of.
import type { Missing } from './find-one.ts';

export function missingEntity(id: string): Missing {
  return {
    kind: 'entity',
    id,
    help: 'Search for it by name. An entity that was merged answers under its old id too.',
  };
}

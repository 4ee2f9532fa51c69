// Short forms for the type files: what a definition leaves out follows from its group.
import type { RelationGroup, RelationType } from '../types.ts';
import { RELATION_COLORS } from './colors.ts';

type Definition = Pick<RelationType, 'id' | 'label' | 'domain' | 'range' | 'description'> &
  ({ inverse: string; symmetric?: false } | { symmetric: true });

function complete(definition: Definition, group: RelationGroup): Omit<RelationType, 'root' | 'color'> {
  const { id, label, domain, range, description } = definition;
  const symmetric = definition.symmetric === true;
  return {
    id,
    label,
    inverse: definition.symmetric === true ? label : definition.inverse,
    group,
    domain,
    range,
    symmetric,
    description,
  };
}

/** A lasting relation. */
export function relation(group: Exclude<RelationGroup, 'event'>, definition: Definition): RelationType {
  return { ...complete(definition, group), root: null, color: RELATION_COLORS[group] };
}

/** An event, under a root of PLOVER (Open Event Data Alliance); null for a mere statement. */
export function event(
  nature: 'cooperation' | 'conflict' | 'open',
  root: string | null,
  definition: Definition,
): RelationType {
  return { ...complete(definition, 'event'), root, color: RELATION_COLORS[nature] };
}

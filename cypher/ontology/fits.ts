// Whether two ends can be tied by a relation type.
import type { Ontology } from './types.ts';

export interface End {
  type: string;
  /** Location kind; null when it is not known, which fits any. */
  kind: string | null;
}

/** False also for a relation type that the ontology does not have. */
export function fits(ontology: Ontology, relation: string, subject: End, object: End): boolean {
  const type = ontology.relationTypes.get(relation);
  if (!type) return false;
  const straight = admits(type.domain, subject) && admits(type.range, object);
  return straight || (type.symmetric && admits(type.domain, object) && admits(type.range, subject));
}

function admits(ends: readonly string[], end: End): boolean {
  if (ends.length === 0) return true;
  return ends.some((admitted) => {
    const [type, kind] = admitted.split(':');
    return type === end.type && (kind === undefined || end.kind === null || end.kind === kind);
  });
}

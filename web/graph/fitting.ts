// Which relation types can tie two entities, in the order a person looks for them.
import { type End, fits } from '#cypher/ontology/fits.ts';
import type { Ontology, RelationType } from '#cypher/ontology/types.ts';

/** By label; the open relation, which fits any two and takes words of its own, comes last. */
export function fittingTypes(ontology: Ontology, subject: End, object: End): RelationType[] {
  return [...ontology.relationTypes.values()]
    .filter(({ id }) => fits(ontology, id, subject, object))
    .sort(
      (a, b) => Number(a.group === 'open') - Number(b.group === 'open') || a.label.localeCompare(b.label),
    );
}

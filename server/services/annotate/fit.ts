// Whether a relation type can tie two entities, and what could when it cannot.
import { type End, fits } from '#cypher/ontology/index.ts';
import type { Ontology } from '#cypher/ontology/types.ts';

import { invalid } from './refusals.ts';

/** Types that a refusal names. */
const NAMED = 12;

function endOf({ type, kind }: End): string {
  return kind === null ? type : `${type} (${kind})`;
}

/** Ids of the relation types that fit, the open one left out. */
export function fitting(ontology: Ontology, subject: End, object: End): string[] {
  return [...ontology.relationTypes.values()]
    .filter(({ id, group }) => group !== 'open' && fits(ontology, id, subject, object))
    .map(({ id }) => id);
}

/** Throws DECISION_INVALID, saying what would fit. */
export function requireFit(ontology: Ontology, type: string, subject: End, object: End): void {
  if (fits(ontology, type, subject, object)) return;
  const relation = ontology.relationTypes.get(type);
  const types = fitting(ontology, subject, object);
  const named = types.slice(0, NAMED).join(', ');
  const turned = relation !== undefined && fits(ontology, type, object, subject);
  throw invalid(
    relation === undefined
      ? `There is no relation type '${type}'`
      : `'${type}' does not lead from ${endOf(subject)} to ${endOf(object)}`,
    [
      turned ? 'Turned around it fits.' : '',
      types.length > 0 ? `These fit: ${named}${types.length > NAMED ? ' and others' : ''}.` : '',
      'RELATION with a label of your own fits any two.',
    ]
      .filter((line) => line !== '')
      .join(' '),
    { fitting: types },
  );
}

/** The type, when the ontology has it. Throws DECISION_INVALID, naming those it has. */
export function requireEntityType({ entityTypes }: Ontology, type: string): string {
  if (entityTypes.has(type)) return type;
  throw invalid(`There is no entity type '${type}'`, `These are: ${[...entityTypes.keys()].join(', ')}.`);
}

// Dates of an entity as facts: one for each value that its texts give of a property, with the claims that say so.
import { PROPERTY_TYPES } from '#cypher/ontology/index.ts';
import type { EdgeDto, PropertyDto } from '#server/contract/graph.ts';

import { dateWords } from './wording.ts';

export interface Fact {
  type: string;
  /** "born". */
  label: string;
  value: string;
  /** Surest first. */
  claims: [PropertyDto, ...PropertyDto[]];
}

/** One fact a value; what most claims say of a property comes first. */
export function factsOf(properties: readonly PropertyDto[]): Fact[] {
  return PROPERTY_TYPES.flatMap(({ id, label }) => {
    const facts = new Map<string, Fact>();
    for (const claim of properties.filter(({ type }) => type === id)) {
      const fact = facts.get(claim.value);
      if (fact === undefined)
        facts.set(claim.value, { type: id, label, value: claim.value, claims: [claim] });
      else fact.claims.push(claim);
    }
    return [...facts.values()].sort((left, right) => right.claims.length - left.claims.length);
  });
}

/** "born 7 November 1867". */
export function factWords({ label, value, claims: [surest] }: Fact): string {
  return `${label} ${surest.datePrecision === null ? value : dateWords(value, surest.datePrecision)}`;
}

/** What was decided about all of its claims; those that came since wait for a verdict. */
export function factStatus({ claims: [first, ...rest] }: Fact): EdgeDto['status'] {
  return rest.every(({ status }) => status === first.status) ? first.status : 'unreviewed';
}

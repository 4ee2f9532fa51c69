// Full names under which all clusters are one person by what their texts tell, whatever texts of the same kind follow:
// what must be known of them to say so of one more cluster, without a look at the others.
import { meet } from './context.ts';
import { groupsSharing } from './groups.ts';
import { OFFICES_ABROAD } from './lexicon.ts';
import { byOffices, type Profile, profileOf, together, YEARS_APART } from './namesakes.ts';
import type { ClusterNode } from './types.ts';

export interface SteadyPeople {
  states: string[];
  /** Of the texts with an office and a year: words of offices, states, years. */
  words: string[];
  officeStates: string[];
  years: number[];
}

/**
 * Null when the clusters are several people, or one only as long as no further text has its say: what ties two states
 * must be company or an office held abroad, which further texts do not take back.
 */
export function steadyPeople(nodes: readonly ClusterNode[]): SteadyPeople | null {
  const told = nodes.map(profileOf);
  const ofStates = groupsSharing(
    told.filter(({ states }) => states.size > 0),
    ({ states }) => states,
  ).map(together);
  const tied = ofStates.every((one, at) => ofStates.slice(at + 1).every((other) => areTied(one, other)));
  const officials = told.filter(isOfficial);
  if (!tied || byOffices(officials).length > 1) return null;
  const all = together(told);
  const office = together(officials);
  return sorted({
    states: all.states,
    words: office.words,
    officeStates: office.states,
    years: new Set(office.years),
  });
}

/** With one more cluster; null when its text could tell of somebody else. */
export function withPerson(steady: SteadyPeople, node: ClusterNode): SteadyPeople | null {
  const one = profileOf(node);
  const states = new Set(steady.states);
  if (one.states.size > 0 && states.size > 0 && !meet(one.states, states)) return null;
  const known = { words: new Set(steady.words), states: new Set(steady.officeStates) };
  const official = isOfficial(one);
  const alone = steady.years.length === 0;
  if (official && !alone && !meet(one.words, known.words) && !meet(one.states, known.states)) {
    const near = one.years.some((year) =>
      steady.years.some((other) => Math.abs(other - year) <= YEARS_APART),
    );
    if (!near) return null;
  }
  const add = <Value>(to: Iterable<Value>, more: Iterable<Value>) =>
    new Set([...to, ...(official ? more : [])]);
  return sorted({
    states: new Set([...states, ...one.states]),
    words: add(known.words, one.words),
    officeStates: add(known.states, one.states),
    years: add(steady.years, one.years),
  });
}

function isOfficial({ words, years }: Profile): boolean {
  return words.size > 0 && years.length > 0;
}

function areTied(one: Profile, other: Profile): boolean {
  if (meet(one.company, other.company)) return true;
  return [...one.words].some((word) => other.words.has(word) && OFFICES_ABROAD.has(word));
}

function sorted(
  sets: { [Part in keyof SteadyPeople]: ReadonlySet<SteadyPeople[Part][number]> },
): SteadyPeople {
  return {
    states: [...sets.states].sort(),
    words: [...sets.words].sort(),
    officeStates: [...sets.officeStates].sort(),
    years: [...sets.years].sort((a, b) => a - b),
  };
}

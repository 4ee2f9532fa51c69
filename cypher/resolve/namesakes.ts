// People of one full name who are several: those whom their texts tie to different states and offices, or to offices
// that have nothing in common, years apart. Of a name that very many have, texts must have something in common.
import type { ClusterId } from '#cypher/model/ids.ts';

import { contextOf, meet } from './context.ts';
import { grouping, groupsSharing, uniteSharing } from './groups.ts';
import { OFFICES_ABROAD } from './lexicon.ts';
import { officesOf } from './offices.ts';
import type { ClusterNode } from './types.ts';

/** Between texts about one person under two offices there is, sooner or later, a text. */
export const YEARS_APART = 10;

export interface Namesakes {
  people: ClusterNode[][];
  /** Whom nothing gives to one of them. */
  unsure: ClusterNode[];
}

/** What one text tells, or several about one person. */
export interface Profile {
  nodes: ClusterNode[];
  years: number[];
  /** Words of offices. */
  words: Set<string>;
  states: Set<string>;
  company: Set<string>;
  scene: Set<string>;
}

/**
 * The people that clusters of one full name tell apart; null when nothing says that they are several. A `common` name
 * says nothing by itself: who has nothing else in common with the others stays apart.
 */
export function namesakesAmong(nodes: readonly ClusterNode[], common: boolean): Namesakes | null {
  const told = nodes.map(profileOf);
  const people = common ? peopleInCommon(told) : peopleTold(told, false);
  if (people.length < 2 && !common) return null;
  const groups = people.map(({ nodes: own }) => [...own]);
  const placed = new Set<ClusterId>(groups.flat().map(({ id }) => id));
  const unsure: ClusterNode[] = [];
  for (const one of told) {
    const [node] = one.nodes;
    if (node === undefined || placed.has(node.id)) continue;
    const at = personFor(one, people, common);
    const group = at === null ? undefined : groups[at];
    if (group === undefined) unsure.push(node);
    else group.push(node);
  }
  if (groups.length === 1 && unsure.length === 0) return null;
  return { people: groups, unsure };
}

export function profileOf(node: ClusterNode): Profile {
  const year = Number(node.publishedAt?.slice(0, 4));
  return {
    nodes: [node],
    years: Number.isInteger(year) && year > 0 ? [year] : [],
    words: new Set(officesOf(node.titles).flatMap((office) => office.split(' '))),
    states: new Set(contextOf(node.keys, 'of')),
    company: new Set(contextOf(node.keys, 'with')),
    scene: new Set(contextOf(node.keys, 'near')),
  };
}

export function together(profiles: readonly Profile[]): Profile {
  const all = (read: (one: Profile) => Iterable<string>) =>
    new Set(profiles.flatMap((one) => [...read(one)]));
  return {
    nodes: profiles.flatMap((one) => one.nodes),
    years: profiles.flatMap((one) => one.years),
    words: all((one) => one.words),
    states: all((one) => one.states),
    company: all((one) => one.company),
    scene: all((one) => one.scene),
  };
}

/** Groups of those with something in common; one alone is nobody in particular. */
function peopleInCommon(told: readonly Profile[]): Profile[] {
  const groups = groupsSharing(told, (one) => [
    ...marked('office', one.words),
    ...marked('place', one.states),
    ...marked('place', one.scene),
    ...marked('with', one.company),
  ]);
  return groups.filter((group) => group.length > 1).flatMap((group) => peopleTold(group, true));
}

function marked(mark: string, values: Iterable<string>): string[] {
  return [...values].map((value) => `${mark} ${value}`);
}

/** People that texts with a state or with a dated office tell of. One when they tell no two apart. */
function peopleTold(told: readonly Profile[], common: boolean): Profile[] {
  const ofStates = byStates(
    told.filter(({ states }) => states.size > 0),
    common,
  );
  if (ofStates.length > 1) return ofStates;
  const people = byOffices(told.filter(({ words, years }) => words.size > 0 && years.length > 0));
  return people.length > 1 ? people : [together(told)];
}

/** Those of one state are one. So are those of different states, unless some two of them must be several. */
function byStates(told: readonly Profile[], common: boolean): Profile[] {
  const groups = groupsSharing(told, ({ states }) => states).map(together);
  const ties = grouping(groups);
  groups.forEach((one, at) => {
    groups.forEach((other, to) => {
      if (at < to && !areSeveral(one, other, common)) ties.unite(at, to);
    });
  });
  return ties.groups().flatMap((tied) => {
    const parted = tied.some((one, at) =>
      tied.some((other, to) => at < to && areSeveral(one, other, common)),
    );
    return parted ? tied : [together(tied)];
  });
}

/**
 * Of two states, with nobody and nothing in common beside, and with other offices, or the same in both. A single text
 * that ties somebody to another's state and names his own as well may have been misread.
 */
function areSeveral(one: Profile, other: Profile, common: boolean): boolean {
  if (meet(one.company, other.company)) return false;
  const [few, many] = one.nodes.length <= other.nodes.length ? [one, other] : [other, one];
  if (!common && meet(few.scene, many.states)) return false;
  const shared = [...one.words].filter((word) => other.words.has(word));
  if (shared.length > 0) return !shared.some((word) => OFFICES_ABROAD.has(word));
  return common || (one.words.size > 0 && other.words.size > 0);
}

/** Two are one when their offices share a word or their texts are of the same years, directly or by others. */
export function byOffices(told: readonly Profile[]): Profile[] {
  const ties = grouping(told);
  uniteSharing(told, ties, ({ words, states }) => [...marked('office', words), ...marked('state', states)]);
  const byYear = told
    .flatMap(({ years }, at) => years.map((year) => ({ at, year })))
    .sort((a, b) => a.year - b.year);
  byYear.forEach((one, index) => {
    const before = byYear[index - 1];
    if (before && one.year - before.year <= YEARS_APART) ties.unite(before.at, one.at);
  });
  return ties.groups().map(together);
}

/** The one of several people whom a text means: by office, else by whom and what it names beside, else by its date. */
function personFor(one: Profile, people: readonly Profile[], common: boolean): number | null {
  const tests: Array<(person: Profile) => boolean> = [
    (person) => meet(one.words, person.words) && (near(one.years, person.years) || one.years.length === 0),
    (person) => meet(one.company, person.company),
    (person) => meet(one.scene, person.states),
    (person) => !common && near(one.years, person.years),
  ];
  for (const test of tests) {
    const fits = people.flatMap((person, at) => (test(person) ? [at] : []));
    if (fits.length > 0) return fits.length === 1 ? (fits[0] ?? null) : null;
  }
  return null;
}

function near(some: readonly number[], others: readonly number[]): boolean {
  return some.some((year) => others.some((other) => Math.abs(other - year) <= YEARS_APART));
}

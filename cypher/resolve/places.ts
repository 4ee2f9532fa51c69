// Places of one name that are several: towns in different states, or in different parts of one.
import { contextOf, meet } from './context.ts';
import { groupsSharing } from './groups.ts';
import type { ClusterNode } from './types.ts';

export interface ToldPlace {
  node: ClusterNode;
  regions: ReadonlySet<string>;
  countries: ReadonlySet<string>;
}

export interface Town {
  nodes: ClusterNode[];
  regions: Set<string>;
  countries: Set<string>;
}

export interface Towns {
  /** Each of them is one place. */
  places: ClusterNode[][];
  /** Those of which no text tells where they lie. */
  open: ClusterNode[];
}

/**
 * The places that clusters of one name and kind tell apart. A text that does not say where means the one whose state or
 * region it names, else the capital of that name, else the best known: those of which nothing is told are one.
 */
export function townsAmong(nodes: readonly ClusterNode[]): Towns {
  const told = nodes.map(homesOf);
  const homeless = told.filter(({ regions, countries }) => regions.size + countries.size === 0);
  const towns = townsOf(told.filter(({ regions, countries }) => regions.size + countries.size > 0));
  const open: ClusterNode[] = [];
  // Whoever is given a home by the rest of its text tells nothing of where the others lie.
  const given = homeless.map(({ node }) => ({ node, at: homeFor(node, towns) }));
  for (const { node, at } of given) {
    const town = at === null ? undefined : towns[at];
    if (town === undefined) open.push(node);
    else town.nodes.push(node);
  }
  return { places: towns.map(({ nodes: own }) => own), open };
}

export function homesOf(node: ClusterNode): ToldPlace {
  return {
    node,
    regions: contextOf(node.keys, 'region'),
    countries: contextOf(node.keys, 'country'),
  };
}

/** First by region; then those told by their state alone, which are in the only region told of that state. */
export function townsOf(told: readonly ToldPlace[]): Town[] {
  const regional = groupsSharing(
    told.filter(({ regions }) => regions.size > 0),
    ({ regions }) => regions,
  ).map(townOf);
  const national = groupsSharing(
    told.filter(({ regions }) => regions.size === 0),
    ({ countries }) => countries,
  ).map(townOf);
  const apart: Town[] = [];
  for (const town of national) {
    const within = only(regional, ({ countries }) => meet(countries, town.countries));
    if (within === null) apart.push(town);
    else regional[within]?.nodes.push(...town.nodes);
  }
  return [...regional, ...apart];
}

function townOf(told: readonly ToldPlace[]): Town {
  return {
    nodes: told.map(({ node }) => node),
    regions: new Set(told.flatMap(({ regions }) => [...regions])),
    countries: new Set(told.flatMap(({ countries }) => [...countries])),
  };
}

/** The one of the towns that a text which does not tell must mean; null when that is none of them, or open. */
export function homeFor(node: ClusterNode, towns: readonly Town[]): number | null {
  const scene = contextOf(node.keys, 'near');
  const inRegion = only(towns, ({ regions }) => meet(regions, scene));
  if (inRegion !== null) return inRegion;
  const inState = only(towns, ({ countries }) => meet(countries, scene));
  if (inState !== null) return inState;
  const capital = contextOf(node.keys, 'capital');
  if (capital.size === 0) return towns.length === 1 ? 0 : null;
  return only(towns, ({ countries }) => meet(countries, capital));
}

/** The place in the list of the only one that fits. */
function only(towns: readonly Town[], fits: (town: Town) => boolean): number | null {
  const found = towns.flatMap((town, at) => (fits(town) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

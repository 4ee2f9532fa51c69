// Places of one name and kind that are one place by what their texts tell, whatever texts of the same kind follow: what
// must be known of them to say so of one more cluster, without a look at the others.
import { distinct } from '#cypher/model/order.ts';

import { meet } from './context.ts';
import { homeFor, homesOf, type Town, townsOf } from './places.ts';
import type { ClusterNode } from './types.ts';

/** Empty when no text tells where it lies. */
export interface SteadyPlace {
  regions: string[];
  countries: string[];
}

/** Null when they are several places, or when some belong to none. */
export function steadyPlace(nodes: readonly ClusterNode[]): SteadyPlace | null {
  const told = nodes.map(homesOf);
  const [town, ...others] = townsOf(
    told.filter(({ regions, countries }) => regions.size + countries.size > 0),
  );
  if (town === undefined) return { regions: [], countries: [] };
  const homeless = told.filter(({ regions, countries }) => regions.size + countries.size === 0);
  if (others.length > 0 || homeless.some(({ node }) => homeFor(node, [town]) === null)) return null;
  return steadyOf(town);
}

/** With one more cluster; null when its text could tell of another place. */
export function withPlace(steady: SteadyPlace, node: ClusterNode): SteadyPlace | null {
  const { regions, countries } = homesOf(node);
  const town = { nodes: [], regions: new Set(steady.regions), countries: new Set(steady.countries) };
  const isTold = steady.regions.length + steady.countries.length > 0;
  if (regions.size + countries.size === 0) return !isTold || homeFor(node, [town]) === 0 ? steady : null;
  if (regions.size > 0) {
    if (!meet(regions, town.regions)) return null;
    return steadyOf({
      regions: new Set([...town.regions, ...regions]),
      countries: new Set([...town.countries, ...countries]),
    });
  }
  if (!meet(countries, town.countries)) return null;
  // What a text tells of the state alone is not told of the region.
  return steady.regions.length > 0
    ? steady
    : steadyOf({ regions: town.regions, countries: new Set([...town.countries, ...countries]) });
}

function steadyOf({ regions, countries }: Pick<Town, 'regions' | 'countries'>): SteadyPlace {
  return { regions: distinct(regions), countries: distinct(countries) };
}

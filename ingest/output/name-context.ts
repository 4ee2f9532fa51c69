// What a text says around each of its names, by which namesakes of other documents are told apart: whose minister somebody
// is, in which state a place lies, of which state a body of a common name is.
import type { NameContext, PlaceHome } from '#cypher/resolve/index.ts';

import { countryByCapital, countryByName } from '../lexicon/countries.ts';
import { REGION_NAMES } from '../lexicon/places.ts';
import type { ClaimState, ClusterState, DocumentState } from '../state.ts';
import { stateBodies } from './state-bodies.ts';

/** Claims that say of which state a body is. */
const HOME_TYPES: ReadonlySet<string> = new Set(['AGENCY_OF', 'PART_OF', 'BASED_IN']);
/** Claims that say where a place lies. */
const PLACE_TYPES: ReadonlySet<string> = new Set(['LOCATED_IN', 'PART_OF']);

type Ends = ReadonlyMap<number, ReadonlySet<number>>;

/** By the index of the cluster. */
export function nameContexts(state: DocumentState): NameContext[] {
  const { clusters, claims, mentions } = state;
  const said = claims.filter(({ polarity, inferred }) => polarity === 'asserted' && !inferred);
  const endsOf = (tells: (claim: ClaimState) => boolean) => objectsOf(state, said.filter(tells));
  const offices = endsOf(({ title }) => title !== null);
  // "his Ukrainian counterpart" is easily misread: only what is said of the name itself says whose somebody is.
  const homelands = endsOf(
    ({ title, type, subject }) =>
      (title !== null || type === 'CITIZEN_OF') && mentions[subject]?.kind === 'name',
  );
  const seats = endsOf(({ type }) => HOME_TYPES.has(type));
  const places = withNeighbours(
    state,
    endsOf(({ type }) => PLACE_TYPES.has(type)),
  );
  const company = companyOf(state, said);
  const main = mainState(clusters);
  const scene = clusters.flatMap((cluster) => homeOf(cluster)?.name ?? []);
  const statesAt = (ends: Ends, at: number) =>
    [...(ends.get(at) ?? [])].flatMap((end) => stateOf(clusters[end]) ?? []);
  return clusters.map((cluster, at): NameContext => {
    const { name, aliases, type } = cluster;
    const document = state.source.id;
    switch (type) {
      case 'Organization':
        return { document, bodies: stateBodies([name, ...aliases], statesAt(seats, at)[0] ?? main) };
      case 'Person':
        return {
          document,
          states: statesAt(offices, at),
          homelands: statesAt(homelands, at),
          company: [...(company.get(at) ?? [])].flatMap((end) => clusters[end]?.name ?? []),
          scene,
        };
      case 'Location':
        return {
          document,
          homes: [...(places.get(at) ?? [])].flatMap((end) => homeOf(clusters[end]) ?? []),
          capitalOf: countryByCapital(name)?.name ?? null,
          partOf: partOf(state, cluster),
          scene: scene.filter((other) => other !== name),
        };
      default:
        return { document };
    }
  });
}

/** The clusters of the objects of each cluster's claims. */
function objectsOf({ mentions }: DocumentState, claims: readonly ClaimState[]): Map<number, Set<number>> {
  const ends = new Map<number, Set<number>>();
  for (const { subject, object } of claims) {
    for (const at of mentions[subject]?.clusters ?? []) {
      const known = ends.get(at) ?? new Set();
      for (const end of mentions[object]?.clusters ?? []) known.add(end);
      ends.set(at, known);
    }
  }
  return ends;
}

/** "the Lebanese city of Tripoli" */
const KIND_BETWEEN = /^ (?:[a-z]+ )?(?:city|town|village|port|suburb|district|province|region|island) of $/;

/**
 * "Springfield, Illinois": a larger place right behind a comma says where a place lies, as a claim does; so does an
 * adjective before its kind. "London, France and Italy" is a list.
 */
function withNeighbours({ mentions, clusters, source }: DocumentState, claimed: Ends): Ends {
  const places = new Map([...claimed].map(([at, ends]) => [at, new Set(ends)]));
  const named = mentions
    .filter(({ clusters: own }) => clusters[own[0] ?? -1]?.type === 'Location')
    .sort((a, b) => a.start - b.start);
  const put = (at: number | undefined, end: number | undefined) => {
    if (at === undefined || end === undefined || at === end || homeOf(clusters[at]) !== null) return;
    places.set(at, new Set([...(places.get(at) ?? []), end]));
  };
  named.forEach((mention, index) => {
    const next = named[index + 1];
    if (next === undefined) return;
    const between = source.text.slice(mention.end, next.start);
    const behind = source.text.slice(next.end, next.end + 5);
    // "In Oslo, Danish ministers met": an adjective belongs to what is behind it.
    const isPlace = homeOf(clusters[next.clusters[0] ?? -1]) === null || isNameOfPlace(next.text);
    if (between === ', ' && isPlace && !/^ (?:and|or) /.test(behind))
      put(mention.clusters[0], next.clusters[0]);
    if (KIND_BETWEEN.test(between)) put(next.clusters[0], mention.clusters[0]);
  });
  return places;
}

function isNameOfPlace(text: string): boolean {
  return countryByName(text) !== null || REGION_NAMES.has(text);
}

/** Whom or what claims tie a cluster to, by name and apart from states. */
function companyOf({ mentions, clusters }: DocumentState, claims: readonly ClaimState[]): Ends {
  const company = new Map<number, Set<number>>();
  for (const { subject, object } of claims) {
    const ends = [mentions[subject]?.clusters ?? [], mentions[object]?.clusters ?? []] as const;
    for (const [from, to] of [ends, [ends[1], ends[0]] as const]) {
      for (const at of from) {
        const others = to.filter((end) => end !== at && stateOf(clusters[end]) === null);
        company.set(at, new Set([...(company.get(at) ?? []), ...others]));
      }
    }
  }
  return company;
}

function stateOf(cluster: ClusterState | undefined): string | null {
  return cluster?.type === 'Location' ? (countryByName(cluster.name)?.name ?? null) : null;
}

function homeOf(cluster: ClusterState | undefined): PlaceHome | null {
  const state = stateOf(cluster);
  if (state !== null) return { name: state, level: 'country' };
  if (cluster?.type !== 'Location' || cluster.kind !== 'region' || !REGION_NAMES.has(cluster.name))
    return null;
  return { name: cluster.name, level: 'region' };
}

/** The state that a text is about: the only one, or the one that it names at least twice as often as any other. */
function mainState(clusters: readonly ClusterState[]): string | null {
  const counts = new Map<string, number>();
  for (const cluster of clusters) {
    const state = stateOf(cluster);
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + cluster.mentions.length);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
}

/** The state that has a part of a country's name. */
const ALSO_PARTS: ReadonlyMap<string, string> = new Map([['Georgia', 'United States']]);

/** "the state of Georgia", "the U.S. state of Georgia". */
function partOf({ mentions, source }: DocumentState, cluster: ClusterState): string | null {
  const state = ALSO_PARTS.get(cluster.name);
  if (state === undefined) return null;
  const called = cluster.mentions.some((at) =>
    /\bstate of $/.test(source.text.slice(0, mentions[at]?.start ?? 0)),
  );
  return called ? state : null;
}

// The two clusters that a split leaves: the one carved out, and what is left of the one it was carved from.
import type { ClusterId } from '#cypher/model/ids.ts';
import { distinct, sortedBy } from '#cypher/model/order.ts';

import { isLookupKey } from './context.ts';
import type { Place } from './finder.ts';
import { foldText } from './fold.ts';
import { nameKeys } from './name-keys.ts';
import type { ClusterNode } from './types.ts';

/**
 * A cluster of the mentions that are in it. Its keys are among those of the clusters it comes from, so that looking
 * clusters up by key never misses it.
 */
export function carvedCluster(
  id: ClusterId,
  here: readonly Place[],
  origins: readonly ClusterNode[],
): ClusterNode | null {
  const mentions = sortedBy(here, (place) => [place.mention.start, place.mention.end, place.mention.id]);
  const [first] = mentions;
  const origin = origins.find((node) => node.id === first?.origin);
  if (!first || !origin) return null;
  const names = namesOf(here);
  const titles = titlesOf(here);
  const name = names[0] ?? first.mention.text;
  const allowed = new Set(origins.flatMap((node) => node.keys));
  return {
    ...origin,
    id,
    virtual: true,
    name,
    aliases: names,
    titles,
    start: first.mention.start,
    keys: names.length === 0 ? [] : keysWithin(origin, allowed, { name, aliases: names, titles }),
  };
}

/** The cluster without the names and titles that only the mentions now gone had. */
export function leftoverCluster(
  original: ClusterNode,
  here: readonly Place[],
  gone: readonly Place[],
): ClusterNode {
  const kept = new Set(namesOf(here).map(foldText));
  const lost = new Set(
    namesOf(gone)
      .map(foldText)
      .filter((name) => !kept.has(name)),
  );
  const keptTitles = new Set(titlesOf(here));
  const lostTitles = new Set(titlesOf(gone).filter((title) => !keptTitles.has(title)));
  const aliases = original.aliases.filter((alias) => !lost.has(foldText(alias)));
  const titles = original.titles.filter((title) => !lostTitles.has(title));
  const named = !lost.has(foldText(original.name));
  const name = named ? original.name : (aliases[0] ?? original.name);
  const keys =
    named || aliases.length > 0
      ? distinct([
          ...keysWithin(original, new Set(original.keys), { name, aliases, titles }),
          ...original.keys.filter((key) => !isLookupKey(key)),
        ])
      : [];
  return { ...original, name, aliases, titles, keys };
}

/** The distinct names of the mentions, the fullest first. */
function namesOf(places: readonly Place[]): string[] {
  const names = distinct(places.filter((p) => p.mention.kind === 'name').map((p) => p.mention.text));
  return sortedBy(names, (name) => [-foldText(name).split(' ').length, -name.length, name]);
}

function titlesOf(places: readonly Place[]): string[] {
  return distinct(places.flatMap(({ mention }) => (mention.title ? [mention.title.toLowerCase()] : [])));
}

function keysWithin(
  { type, document }: ClusterNode,
  allowed: ReadonlySet<string>,
  { name, aliases, titles }: Pick<ClusterNode, 'name' | 'aliases' | 'titles'>,
): string[] {
  return nameKeys(name, aliases, type, titles, { document }).filter((key) => allowed.has(key));
}

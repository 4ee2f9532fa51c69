// What a cluster's own names settle about it, so that a weak key never ties two that are settled differently.
import type { Cluster } from '#cypher/model/evidence.ts';

import { expands } from './bodies.ts';
import { contextOf } from './context.ts';
import { isFullName, isInitial, parsePersonName } from './person-name.ts';
import type { ParsedKey } from './strengths.ts';

const VAGUE_KINDS: ReadonlySet<string | null> = new Set([null, 'other']);

/** The kind of place, when the text says which; the state of Georgia is no country. */
export function definiteKind({ kind, keys }: Pick<Cluster, 'kind' | 'keys'>): string | null {
  if (VAGUE_KINDS.has(kind)) return null;
  return kind === 'country' && contextOf(keys, 'part').size > 0 ? 'region' : kind;
}

/** Whether the cluster settles what a key of this strength leaves open. One of another type, merged in, does not. */
export function settles(cluster: Cluster, key: ParsedKey): boolean {
  if (cluster.type !== key.type) return false;
  switch (key.strength) {
    case 'place':
      return definiteKind(cluster) !== null;
    case 'word':
      return namesOf(cluster).some((name) => expands(name, key.value));
    case 'middle':
      return personNames(cluster).some((name) => name.middles.some((middle) => !isInitial(middle)));
    case 'short':
    case 'alike':
      return personNames(cluster).some((name) => isFullName(name) && name.middles.length > 0);
    case 'formal':
      return personNames(cluster).some((name) => `${name.first ?? ''} ${name.surname}` === key.value);
    case 'initials':
    case 'office':
    case 'initial':
      return personNames(cluster).some(isFullName);
    default:
      return true;
  }
}

function namesOf(cluster: Cluster): string[] {
  return [cluster.name, ...cluster.aliases];
}

function personNames(cluster: Cluster) {
  return namesOf(cluster)
    .map((name) => parsePersonName(name, cluster.titles))
    .filter((name) => name !== null);
}

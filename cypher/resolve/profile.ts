// What a cluster's own names settle about it, so that a weak key never ties two that are settled differently.
import type { Cluster } from '#cypher/model/evidence.ts';

import { foldSpelling, foldText } from './fold.ts';
import { SMALL_WORDS } from './lexicon.ts';
import { isFullName, isInitial, parsePersonName } from './person-name.ts';
import type { ParsedKey } from './strengths.ts';

const VAGUE_KINDS: ReadonlySet<string | null> = new Set([null, 'other']);

/** The kind of place, when the text says which. */
export function definiteKind(cluster: Pick<Cluster, 'kind'>): string | null {
  return VAGUE_KINDS.has(cluster.kind) ? null : cluster.kind;
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

/** "North Atlantic Treaty Organization" expands "nato". */
function expands(name: string, word: string): boolean {
  const tokens = foldText(name).split(' ').map(foldSpelling);
  if (tokens.length < 2) return false;
  const initials = tokens
    .filter((token) => !SMALL_WORDS.has(token))
    .map((token) => token[0] ?? '')
    .join('');
  return initials === word || tokens.map((token) => token[0] ?? '').join('') === word;
}

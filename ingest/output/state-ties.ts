// What a text says of states beside a name: whose minister somebody is, and of which state a body of a common name is. By
// these, namesakes of other documents are told apart.
import type { StateBody, StateTies } from '#cypher/resolve/index.ts';

import { countryByAdjective, countryByName } from '../lexicon/countries.ts';
import type { ClaimState, ClusterState, DocumentState } from '../state.ts';

/** Claims that say of which state a body is. */
const HOME_TYPES: ReadonlySet<string> = new Set(['AGENCY_OF', 'PART_OF', 'BASED_IN']);

/** By the index of the cluster. */
export function stateTies({ clusters, mentions, claims }: DocumentState): StateTies[] {
  const only = onlyState(clusters);
  const statesBy = (tells: (claim: ClaimState) => boolean) => {
    const states = new Map<number, Set<string>>();
    for (const claim of claims) {
      if (claim.polarity !== 'asserted' || !tells(claim)) continue;
      const named = (mentions[claim.object]?.clusters ?? []).flatMap((at) => stateOf(clusters[at]) ?? []);
      for (const at of mentions[claim.subject]?.clusters ?? []) {
        states.set(at, new Set([...(states.get(at) ?? []), ...named]));
      }
    }
    return states;
  };
  const offices = statesBy(({ title }) => title !== null);
  const homes = statesBy(({ type }) => HOME_TYPES.has(type));
  return clusters.map(({ name, aliases, type }, at) => {
    const home = [...(homes.get(at) ?? [])];
    return {
      bodies: type === 'Organization' ? stateBodies([name, ...aliases], home[0] ?? only) : [],
      states: type === 'Person' ? [...(offices.get(at) ?? [])] : [],
    };
  });
}

function stateOf(cluster: ClusterState | undefined): string | null {
  return cluster?.type === 'Location' ? (countryByName(cluster.name)?.name ?? null) : null;
}

/** The state that a text is about; null when it names none or several. */
function onlyState(clusters: readonly ClusterState[]): string | null {
  const states = new Set(clusters.flatMap((cluster) => stateOf(cluster) ?? []));
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
}

/** Each name, as a body of a state. Whether it is a body that every state has is for the resolver to say. */
export function stateBodies(names: readonly string[], otherwise: string | null): StateBody[] {
  return names.flatMap((name): StateBody[] => {
    const words = name.replace(/^the /i, '').split(' ');
    const body = byFirstWords(words) ?? byState(words);
    if (body !== null) return [body];
    return otherwise === null ? [] : [{ name, country: otherwise }];
  });
}

/** "Estonian Defense Ministry", "South Korean Navy", "United States Congress". */
function byFirstWords(words: readonly string[]): StateBody | null {
  for (const length of [1, 2, 3]) {
    const first = words.slice(0, length).join(' ');
    const state = countryByAdjective(first) ?? countryByName(first);
    if (state !== null && words.length > length)
      return { name: words.slice(length).join(' '), country: state.name };
  }
  return null;
}

/** "Ministry of Defence of the Republic of Estonia": what follows any "of" may be the state. */
function byState(words: readonly string[]): StateBody | null {
  for (let at = 1; at < words.length - 1; at++) {
    if (words[at] !== 'of' && words[at] !== 'in') continue;
    const state = countryByName(
      words
        .slice(at + 1)
        .join(' ')
        .replace(/^the /, ''),
    );
    if (state !== null) return { name: words.slice(0, at).join(' '), country: state.name };
  }
  return null;
}

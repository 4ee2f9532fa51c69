// Which mentions go out: those that refer to somebody, and those that a claim has as an end or a source. A nameless
// description that nothing is said of is no evidence.
import type { ClusterState, DocumentState, MentionState } from '../state.ts';

/** By their index in the state, in the order of the text. */
export function keptMentions(state: DocumentState): Map<number, MentionState> {
  const used = new Set(
    state.claims.flatMap(({ subject, object, attributedTo }) => [subject, object, attributedTo]),
  );
  return new Map(
    state.mentions.flatMap(
      (mention, index): Array<[number, MentionState]> =>
        mention.clusters.length > 0 || used.has(index) ? [[index, mention]] : [],
    ),
  );
}

/** The first mention that names a cluster. Every cluster has one: descriptions and pronouns only join. */
export function firstNaming(state: DocumentState, cluster: ClusterState): MentionState | null {
  const own = cluster.mentions.flatMap((index) => state.mentions[index] ?? []);
  return own.find((mention) => mention.kind === 'name') ?? own[0] ?? null;
}

// Who is who among names, as the stages decided, by the place of a token.
import type { DocumentState } from '../state.ts';
import { indexMentions } from '../syntax/mention-index.ts';

/** The cluster of the name that stands at a token; null where none does, or a plural one. */
export function namedAt(
  state: Pick<DocumentState, 'sentences' | 'mentions'>,
): (sentence: number, token: number) => number | null {
  const indexes = indexMentions(state);
  return (sentence, token) => {
    const index = indexes[sentence];
    const at = index?.at(token) ?? null;
    if (index === undefined || at === null) return null;
    const { kind, clusters } = index.mention(at);
    return kind === 'name' && clusters.length === 1 ? (clusters[0] ?? null) : null;
  };
}

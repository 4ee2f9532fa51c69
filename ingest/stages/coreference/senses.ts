// One sense a document: the same name with two types gets the better supported one everywhere; a surname follows the
// full name it is part of.
import { countryByName } from '#ingest/lexicon/countries.ts';
import type { MentionState } from '#ingest/state.ts';

import { nameWords } from './person-names.ts';

export function unifySenses(mentions: readonly MentionState[]): MentionState[] {
  const support = new Map<string, Map<string, { weight: number; kind: string | null }>>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    const types = support.get(mention.text) ?? new Map<string, { weight: number; kind: string | null }>();
    const known = types.get(mention.type) ?? { weight: 0, kind: mention.locationKind };
    types.set(mention.type, { ...known, weight: known.weight + mention.confidence });
    support.set(mention.text, types);
  }
  const surnames = new Set(
    mentions
      .filter((mention) => mention.kind === 'name' && mention.type === 'Person')
      .map((mention) => nameWords(mention.text))
      .filter((words) => words.length > 1)
      .map((words) => words.at(-1)),
  );
  return mentions.map((mention) => {
    if (mention.kind !== 'name') return { ...mention, clusters: [] };
    const words = nameWords(mention.text);
    const surname = words.length === 1 && surnames.has(words[0]) && countryByName(mention.text) === null;
    if (surname && ['Organization', 'Location', 'Other', 'Group'].includes(mention.type))
      return { ...mention, type: 'Person', locationKind: null, clusters: [] };
    const best = [...(support.get(mention.text) ?? [])].sort(
      (left, right) => right[1].weight - left[1].weight,
    )[0];
    if (best === undefined || best[0] === mention.type) return { ...mention, clusters: [] };
    return { ...mention, type: best[0], locationKind: best[1].kind, clusters: [] };
  });
}

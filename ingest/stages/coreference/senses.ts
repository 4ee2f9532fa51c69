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
  const surnames = surnamesOf(mentions);
  return mentions.map((mention) => {
    if (mention.kind !== 'name') return { ...mention, clusters: [] };
    const words = nameWords(mention.text);
    const surname =
      words.length === 1 && surnames.has(words[0] ?? '') && countryByName(mention.text) === null;
    if (surname && ['Organization', 'Location', 'Other', 'Group'].includes(mention.type))
      return { ...mention, type: 'Person', locationKind: null, clusters: [] };
    const best = [...(support.get(mention.text) ?? [])].sort(
      (left, right) => right[1].weight - left[1].weight,
    )[0];
    if (best === undefined || best[0] === mention.type) return { ...mention, clusters: [] };
    return { ...mention, type: best[0], locationKind: best[1].kind, clusters: [] };
  });
}

/** How often a body must be called so before the person of that name is, and no person. */
const OFTEN = 3;

interface Called {
  times: number;
  always: boolean;
}

/** The last words of people's full names, but for a firm that is named before its founder in full, and time and again. */
function surnamesOf(mentions: readonly MentionState[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  /** By single-word name: how often the text has called a body so by now, and whether nobody else. */
  const called = new Map<string, Called>();
  for (const { kind, type, text } of mentions) {
    if (kind !== 'name') continue;
    const words = nameWords(text);
    const last = words.at(-1) ?? '';
    const before = called.get(last) ?? { times: 0, always: true };
    if (words.length === 1) {
      called.set(last, { times: before.times + 1, always: before.always && type === 'Organization' });
    } else if (words.length > 1 && type === 'Person' && !(before.times >= OFTEN && before.always)) {
      surnames.add(last);
    }
  }
  return surnames;
}

// The results of a search as one list for the arrow keys.
import type { EntityDto } from '#server/contract/graph.ts';
import type { SearchResultDto } from '#server/contract/requests.ts';

type SentenceHit = SearchResultDto['sentences'][number];

export type SearchOption =
  | { kind: 'entity'; key: string; entity: EntityDto; matched: string }
  | { kind: 'sentence'; key: string; sentence: SentenceHit };

export function optionsOf(found: SearchResultDto | null): SearchOption[] {
  if (found === null) return [];
  return [
    ...found.entities.map(({ entity, matched }) => ({
      kind: 'entity' as const,
      key: `e-${entity.id}`,
      entity,
      matched,
    })),
    ...found.sentences.map((sentence) => ({ kind: 'sentence' as const, key: `s-${sentence.id}`, sentence })),
  ];
}

/** Where the words of a query stand in a text, as spans for marking. */
export function matchesOf(text: string, query: string): Array<{ start: number; end: number; role: 'match' }> {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const lower = text.toLowerCase();
  // Lower-casing can change the length of a few letters; then nothing is marked rather than the wrong letters.
  if (lower.length !== text.length) return [];
  return words.flatMap((word) => {
    const spans: Array<{ start: number; end: number; role: 'match' }> = [];
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length)) {
      spans.push({ start: at, end: at + word.length, role: 'match' });
    }
    return spans;
  });
}

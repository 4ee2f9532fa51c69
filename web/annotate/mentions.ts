// Mentions as forms need them: by document, and those inside a selection of text.

import type { DocumentDetailDto } from '#server/contract/graph.ts';
import type { MentionsDto } from '#server/contract/mentions.ts';

export type Mention = MentionsDto['mentions'][number];

export interface DocumentGroup {
  document: Mention['document'];
  mentions: Mention[];
}

/** In the order given; each document once. */
export function byDocument(mentions: readonly Mention[]): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>();
  for (const mention of mentions) {
    const group = groups.get(mention.document.id) ?? { document: mention.document, mentions: [] };
    group.mentions.push(mention);
    groups.set(mention.document.id, group);
  }
  return [...groups.values()];
}

export interface NamedEntity {
  id: string;
  /** The longest words that name it inside the selection. */
  words: string;
}

/** The entities that the words between `start` and `end` mention, in the order of the text. */
export function namedIn(
  { document, mentions }: Pick<DocumentDetailDto, 'document' | 'mentions'>,
  { start, end }: { start: number; end: number },
): NamedEntity[] {
  const named = new Map<string, string>();
  const inside = mentions
    .filter((mention) => mention.start < end && start < mention.end)
    .sort((a, b) => a.start - b.start);
  for (const mention of inside) {
    const words = document.text.slice(mention.start, mention.end);
    for (const id of mention.entities) {
      if (words.length > (named.get(id)?.length ?? 0)) named.set(id, words);
    }
  }
  return [...named].map(([id, words]) => ({ id, words }));
}

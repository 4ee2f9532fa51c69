// Where else a text has the words that are selected in it, and whether they name somebody already.
import type { DocumentDetailDto } from '#server/contract/graph.ts';

interface Span {
  start: number;
  end: number;
}

type Mention = DocumentDetailDto['mentions'][number];
type Read = Pick<DocumentDetailDto, 'document' | 'mentions'>;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The mention of an entity that these words lie in, or across an end of: the server refuses to name them. A name inside
 * them is none.
 */
export function nameAround(mentions: readonly Mention[], { start, end }: Span): Mention | null {
  const around = mentions.find(
    (mention) =>
      mention.entities.length > 0 &&
      mention.start < end &&
      start < mention.end &&
      (mention.start < start || end < mention.end || (mention.start === start && mention.end === end)),
  );
  return around ?? null;
}

/** Further places of the same words, as whole words that name nobody, in the order of the text. */
export function otherPlaces({ document, mentions }: Read, { start, end }: Span): Span[] {
  const { text } = document;
  const words = text.slice(start, end);
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length)) {
    const place = { start: at, end: at + words.length };
    const isWhole = !LETTER_OR_DIGIT.test(text[at - 1] ?? '') && !LETTER_OR_DIGIT.test(text[place.end] ?? '');
    const apart = place.end <= start || end <= place.start;
    if (isWhole && apart && nameAround(mentions, place) === null) places.push(place);
  }
  return places;
}

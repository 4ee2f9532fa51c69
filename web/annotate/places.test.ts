import { describe, expect, it } from 'vitest';

import type { DocumentDetailDto } from '#server/contract/graph.ts';

import { nameAround, otherPlaces } from './places.ts';

const TEXT = 'Arden bought Ardennes cider. Arden Vale, who left Arden, praised the Bank of Ghana.';

function detail(...named: string[]): DocumentDetailDto {
  const mentions = named.map((words) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length, kind: 'name', type: 'Person', entities: ['e'], byHand: false };
  });
  return { document: { text: TEXT }, mentions } as unknown as DocumentDetailDto;
}

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

describe('words to name', () => {
  it('W239: stand as whole words in further places, where they name nobody', () => {
    const found = otherPlaces(detail('Arden Vale'), spanOf('Arden'));
    expect(found.map(({ start }) => TEXT.slice(start - 9, start + 5))).toEqual(['who left Arden']);
    expect(otherPlaces(detail(), spanOf('Arden'))).toHaveLength(2);
    expect(otherPlaces(detail(), spanOf('cider'))).toEqual([]);
  });

  it('W239: are somebody already inside a name and across its end, not around it', () => {
    const { mentions } = detail('Arden Vale', 'Ghana');
    expect(nameAround(mentions, spanOf('Vale'))).toMatchObject(spanOf('Arden Vale'));
    expect(nameAround(mentions, spanOf('Arden Vale'))).not.toBeNull();
    expect(nameAround(mentions, spanOf('Vale, who'))).not.toBeNull();
    expect(nameAround(mentions, spanOf('Bank of Ghana'))).toBeNull();
    expect(nameAround(mentions, spanOf('cider'))).toBeNull();
  });

  it('W239: an unresolved mention is nobody', () => {
    const [mention] = detail('Ghana').mentions;
    expect(nameAround([{ ...mention!, entities: [] }], spanOf('Ghana'))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';

import { parsed } from '#test/support/parsed.ts';

import { findOffices } from './offices.ts';
import { treeOf } from './tree.ts';

/** Each word hangs on the next, as in a name; a hyphen is glued to its neighbours. */
function sentence(text: string) {
  const words = text.replace(/-/g, ' - ').split(' ');
  const state = parsed(words.map((word, index) => `${word}//NOUN/${index + 2}/compound`).join(' '));
  let offset = 0;
  for (const [index, token] of state.tokens.entries()) {
    const glued = token.text === '-' || state.tokens[index - 1]?.text === '-';
    offset += glued || index === 0 ? 0 : 1;
    token.start = offset;
    offset += token.text.length;
    token.end = offset;
  }
  return state;
}

describe('I62: office phrases', () => {
  it.each([
    ['Foreign Minister Ivanov', 'foreign minister', 'minister'],
    ['deputy foreign minister', 'deputy foreign minister', 'official'],
    ['Secretary-General Robertson', 'secretary-general', 'head'],
    ['former Soviet President', 'president', 'head of state'],
    ['former President Gorbachev', 'former president', 'head of state'],
    ['acting prime minister', 'acting prime minister', 'head of government'],
    ['Defense Secretary Rumsfeld', 'defense secretary', 'minister'],
    ['minister of foreign affairs', 'minister of foreign affairs', 'minister'],
    ['Secretary of State Powell', 'secretary of state', 'minister'],
    ['chief executive', 'chief executive', 'head'],
    ['vice president', 'vice president', 'official'],
    ['national security adviser', 'national security adviser', 'adviser'],
    ['spokeswoman Lopez', 'spokeswoman', 'spokesperson'],
    ['the new president', 'president', 'head of state'],
  ])('I62: "%s"', (text, title, officeClass) => {
    const [phrase] = findOffices(treeOf(sentence(text)));
    expect(phrase?.title).toBe(title);
    expect(phrase?.officeClass.id).toBe(officeClass);
  });

  it('I62: a plural is marked, and plain words are no office', () => {
    expect(findOffices(treeOf(sentence('foreign ministers of both'))).map(({ plural }) => plural)).toEqual([
      true,
    ]);
    expect(findOffices(treeOf(sentence('a long road to peace')))).toEqual([]);
  });
});

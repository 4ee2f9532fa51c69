// Ties that no type fits: what makes one, and what does not.
import { describe, expect, it } from 'vitest';

import { modelReader, readText, referent } from '#test/support/read-text.ts';

const reader = modelReader();

async function open(text: string): Promise<string[]> {
  const state = await readText(reader, text);
  return state.claims
    .filter(({ type }) => type === 'RELATION')
    .map((claim) => `${referent(state, claim.subject)} ${claim.label}: ${referent(state, claim.object)}`);
}

describe('open ties', () => {
  it.each([
    ['Anna Berg outlived Karl Holm.', ['Anna Berg outlive: Karl Holm']],
    ['Anna Berg borrowed money from Karl Holm.', ['Anna Berg borrow money from: Karl Holm']],
    ['Anna Berg was transferred to Siemens.', ['Anna Berg transferred to: Siemens']],
    ['Kenya lost patience with Ghana.', ['Kenya lose patience with: Ghana']],
    ["Anna Berg attended Karl Holm's funeral.", ['Anna Berg attend funeral of: Karl Holm']],
    ['Anna Berg told Karl Holm that it rained.', ['Anna Berg tell: Karl Holm']],
    ['Anna Berg told the BBC that it rained.', []],
    ['Anna Berg argued with Karl Holm.', ['Anna Berg argue with: Karl Holm']],
    [
      'Karl Holm commissioned Anna Berg to flatter Erik Dahl.',
      ['Karl Holm commission: Anna Berg', 'Anna Berg flatter: Erik Dahl'],
    ],
    ['Anna Berg has Karl Holm.', []],
    ['Anna Berg learned Greek.', []],
    ['For Kenya, Anna Berg wrote a song.', []],
    ['Anna Berg slept in Kenya.', []],
    ['Anna Berg slept while Karl Holm sang.', []],
    ['Anna Berg said that Karl Holm sang.', []],
  ] as const)('I305: %s', async (text, expected) => {
    expect(await open(text)).toEqual([...expected]);
  });

  it.each([
    ['Anna Berg was a friend of Karl Holm.', ['Anna Berg friend of: Karl Holm']],
    ['Anna Berg is close to the BBC.', ['Anna Berg close to: BBC']],
    ["Kenya's apology to Ghana came late.", ['Kenya apology to: Ghana']],
    ["Kenya's annexation of Ghana ended.", ['Kenya annexation of: Ghana']],
    ['The game between Kenya and Ghana ended.', ['Kenya game with: Ghana']],
    ['Anna Berg was part of Kenya.', []],
    ["Anna Berg's picture in the BBC faded.", []],
    ["Kenya's envoy to Ghana slept.", []],
    ["Kenya's city of Nakuru grew.", []],
    ['The area between Kenya and Ghana is large.', []],
  ] as const)('I306: %s', async (text, expected) => {
    expect(await open(text)).toEqual([...expected]);
  });

  it('I307: a typed claim between the same two of a sentence leaves no open one', async () => {
    expect(await open('Anna Berg met Karl Holm and amused Karl Holm.')).toEqual([]);
    expect(await open('Anna Berg met Erik Dahl and amused Karl Holm.')).toEqual([
      'Anna Berg amuse: Karl Holm',
    ]);
  });
});

// Units of companies among the names, read by the real model.
import { describe, expect, it } from 'vitest';

import { modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

async function typesOf(text: string, name: string): Promise<string[]> {
  const state = await readText(reader, text);
  return state.mentions.flatMap(({ text: words, type }) => (words === name ? [type] : []));
}

describe('units of companies', () => {
  it.each([
    ['Tarsen Foods will close its unit, Tarsen Europe, in May. Tarsen Europe lost money.', 'Tarsen Europe'],
    ['Mendel & Ray, a bank, sued Mendel Asia on Monday.', 'Mendel Asia'],
    ['Norvik Airlines sold shares in its subsidiary, Delvane, to a bank.', 'Delvane'],
  ])('I483: %s', async (text, name) => {
    const types = await typesOf(text, name);
    expect(types.length).toBeGreaterThan(0);
    expect(new Set(types)).toEqual(new Set(['Organization']));
  });

  it.each([
    ['The West Africa Trading Company flew to West Africa on Monday.', 'West Africa'],
    ['Tarsen Foods closed its unit in Detroit and moved to Toledo.', 'Detroit'],
    ['Harwick Plastics burned. Residents of Harwick Central fled the fire.', 'Harwick Central'],
  ])('I483: not so in: %s', async (text, name) => {
    expect(await typesOf(text, name)).not.toContain('Organization');
  });
});

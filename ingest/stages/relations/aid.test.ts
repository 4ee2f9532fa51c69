// Aid by the amount, and arms that are sent as goods are.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();
const lines = async (text: string) => claimLines(await readText(reader, text));

describe('aid', () => {
  it.each([
    ['Norway gave 300 million dollars in aid to Kenya.', 'Norway AIDED Kenya'],
    ['Canada approved $90 million in humanitarian assistance for Peru.', 'Canada AIDED Peru'],
    ['Sweden pledged 2 billion euros in aid to Kenya.', 'Sweden AIDED Kenya, planned'],
    ['Canada pledged aid to Peru.', 'Canada AIDED Peru, planned'],
  ])('I560: %s', async (text, expected) => {
    expect(await lines(text)).toEqual([expected]);
  });

  it('I560: what is given in time or in kind is no amount of it', async () => {
    expect(await lines('Norway gave Kenya a warning in aid talks.')).not.toContain('Norway AIDED Kenya');
  });

  it('I561: tanks that are counted and sent to somebody are not sent against them', async () => {
    expect((await lines('Sweden will send 20 tanks to Estonia.')).join()).not.toContain('MOBILIZED');
    expect((await lines('Sweden sent tanks against Estonia.')).join()).toContain('MOBILIZED_AGAINST');
  });
});

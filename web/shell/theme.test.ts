import { describe, expect, it } from 'vitest';

import { contrast } from '../canvas/contrast.fake.ts';
import { cssVariables, DARK_GREYS, TOKENS } from '../ui/tokens.ts';

/** Red, green and blue, 0..255. */
function channels(color: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return [r, g, b];
}

describe('controls in dark', () => {
  it('W126: their greys are those of the page: bluish, from light to dark', () => {
    const lightness = DARK_GREYS.map((color) => channels(color).reduce((sum, channel) => sum + channel, 0));
    expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
    for (const color of DARK_GREYS) {
      const [red, , blue] = channels(color);
      expect(blue).toBeGreaterThan(red);
    }
    expect(DARK_GREYS[7]).toBe(TOKENS.dark.surface);
    expect(DARK_GREYS[6]).toBe(TOKENS.dark.raised);
  });

  it('W126: the border of a field stands out from it and from the page by 3:1, as does that of a checkbox', () => {
    expect(contrast(DARK_GREYS[4], DARK_GREYS[6])).toBeGreaterThanOrEqual(3);
    for (const { surface, 'text-faint': border } of Object.values(TOKENS)) {
      expect(contrast(border, surface)).toBeGreaterThanOrEqual(3);
    }
  });

  it('W126: in either scheme they take ground, text and borders from the page', () => {
    expect(cssVariables(TOKENS.light)).toMatchObject({
      '--surface': TOKENS.light.surface,
      '--mantine-color-body': 'var(--surface)',
      '--mantine-color-default-border': 'var(--line-strong)',
    });
  });
});

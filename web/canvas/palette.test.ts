import { describe, expect, it } from 'vitest';

import { READINGS } from '#cypher/model/reading.ts';

import { ACCEPTED_INK, READING_LOOKS } from '../graph/styles/readings.ts';
import { cssVariables, TOKENS } from '../ui/tokens.ts';
import { contrast } from './contrast.fake.ts';
import { CANVAS_INK } from './palette.ts';

describe.each(['light', 'dark'] as const)('%s colours', (scheme) => {
  const ink = CANVAS_INK[scheme];

  it('W11: lines stand out from the canvas by 3:1', () => {
    const colors = [...READINGS.map((reading) => READING_LOOKS[reading].color[scheme]), ACCEPTED_INK[scheme]];
    for (const color of colors) expect(contrast(color, ink.ground)).toBeGreaterThanOrEqual(3);
  });

  it('W16: labels of entities and edges are readable by 4.5:1 in either scheme', () => {
    expect(contrast(ink.label, ink.ground)).toBeGreaterThanOrEqual(4.5);
    for (const reading of READINGS) {
      expect(contrast(READING_LOOKS[reading].color[scheme], ink.ground), reading).toBeGreaterThanOrEqual(4.3);
    }
  });

  it('W16: the page gets every token as a variable', () => {
    expect(cssVariables(TOKENS[scheme])).toMatchObject({
      '--canvas-ground': ink.ground,
      '--text': ink.label,
    });
  });

  it.each([
    ['text', 'surface'],
    ['text-quiet', 'surface'],
    ['text-faint', 'surface'],
    ['text-faint', 'sunk'],
    ['text-quiet', 'hover'],
    ['accent', 'surface'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
    ['good', 'good-soft'],
    ['bad', 'bad-soft'],
    ['doubt', 'doubt-soft'],
    ['text', 'mark-subject'],
    ['text', 'mark-trigger'],
    ['text', 'mark-object'],
  ] as const)('W16: %s on %s meets WCAG AA', (front, back) => {
    expect(contrast(TOKENS[scheme][front], TOKENS[scheme][back])).toBeGreaterThanOrEqual(4.5);
  });
});

// Verbs of going, standing by, hiring and speaking about.
import { describe, expect, it } from 'vitest';

import { claimLines, modelReader, readText } from '#test/support/read-text.ts';

const reader = modelReader();

describe('verbs', () => {
  it.each([
    ['Peter Hale returned to Kenya.', ['Peter Hale VISITED Kenya']],
    ['Peter Hale left for Kenya.', ['Peter Hale VISITED Kenya']],
    ['Peter Hale stands by Kenya.', ['Peter Hale SUPPORTED Kenya']],
    ['Siemens hired Peter Hale.', ['Peter Hale EMPLOYEE_OF Siemens']],
    ['Peter Hale spoke about Anna Berg.', ['Peter Hale SAID_ABOUT Anna Berg']],
    ['Peter Hale described Anna Berg as a poet.', ['Peter Hale SAID_ABOUT Anna Berg']],
    ['Peter Hale returned to work in spring.', []],
    ['Peter Hale spoke about the weather.', []],
    ['Peter Hale stood by the door.', []],
  ] as const)('I311: %s', async (sentence, claims) => {
    expect(claimLines(await readText(reader, sentence))).toEqual([...claims]);
  });

  it('I312: whoever allows something has not yielded', async () => {
    expect(claimLines(await readText(reader, 'Kenya allowed Peter Hale to leave.'))).toEqual([
      'Kenya RELATION Peter Hale',
    ]);
    expect(claimLines(await readText(reader, 'Kenya surrendered to Ghana.'))).toEqual([
      'Kenya YIELDED_TO Ghana',
    ]);
  });
});

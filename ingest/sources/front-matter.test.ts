import { expect, it } from 'vitest';

import { splitFrontMatter } from './front-matter.ts';

it.each([' ', ' #', '#'])('I375: %j a hundred thousand times is a field like any other', (run) => {
  const value = `A${run.repeat(150_000)}`;
  const { fields, body } = splitFrontMatter(`---\ntitle: ${value}B\n---\nThey met.`);
  expect(fields.get('title')?.[0]).toBe('A');
  expect(body).toBe('They met.');
});

import { expect, it } from 'vitest';

import { wordShape } from './shapes.ts';

it.each([
  ['a.b@example.org', 'mail'],
  ['@a@b.org', 'mail'],
  ['a@@b.org', 'mail'],
  ['a@b', 'a+'],
  ['@b.org', 'odd'],
  ['www.example.org', 'url'],
  ['NATO', 'AA'],
  ['U.S.', 'A.A.'],
])('I250: %j has the shape %s', (word, shape) => {
  expect(wordShape(word)).toBe(shape);
});

it.each(['a@', 'A', '1-', '.'])('I375: %j a hundred thousand times has a shape like any other', (run) => {
  expect(wordShape(`${run.repeat(150_000)}é`)).not.toBe('mail');
});

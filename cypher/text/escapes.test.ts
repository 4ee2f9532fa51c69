import { describe, expect, it } from 'vitest';

import { unescapeUnicode } from './escapes.ts';

describe('unescapeUnicode', () => {
  it.each([
    ['RETURN 1', 'RETURN 1', -1],
    ['\\u0053ET', 'SET', -1],
    ["'\\u20ac\\u2019'", "'€’'", -1],
    ["'\\\\u0027'", "'\\\\u0027'", -1],
    ["'\\\\\\u0027'", "'\\\\''", 3],
    ["'\\n\\u0022'", "'\\n\"'", 3],
    ['a\\u002eb()', 'a.b()', 1],
    ['// \\u000aCREATE', '// \nCREATE', 3],
    ['/* \\u002a\\u002f', '/* */', 3],
    ['\\u12', '\\u12', -1],
    ['\\uuu0027', '\\uuu0027', -1],
    ['\\', '\\', -1],
  ])('C202: %j is read as %j', (text, expected, disguise) => {
    expect(unescapeUnicode(text)).toEqual({ text: expected, disguise });
  });
});

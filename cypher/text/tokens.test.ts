import { describe, expect, it } from 'vitest';

import { tokenize } from './tokens.ts';

const texts = (text: string) => tokenize(text).tokens.map((token) => token.text);

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['MATCH (n) RETURN n', ['MATCH', '(', 'n', ')', 'RETURN', 'n']],
    ["RETURN 'a ; // b' + \"c'd\"", ['RETURN', "'a ; // b'", '+', '"c\'d"']],
    ["RETURN 'it\\'s', '\\\\'", ['RETURN', "'it\\'s'", ',', "'\\\\'"]],
    ['RETURN `a``b;`.c', ['RETURN', '`a``b;`', '.', 'c']],
    ['a /* ; */ b // c\nd', ['a', 'b', 'd']],
    ['$x $`a b` $1', ['$x', '$`a b`', '$1']],
    ['1..2 1.5e3 0xFF 1_000', ['1', '.', '.', '2', '1.5e3', '0xFF', '1_000']],
    ['größe:Тип {ключ: 1}', ['größe', ':', 'Тип', '{', 'ключ', ':', '1', '}']],
    ['a\u00a0b\u200bc\u180ed', ['a', 'b', 'c', 'd']],
    ['', []],
  ])('C205: %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
    for (const token of tokenize(text).tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it.each([
    ["RETURN 'abc", 'string', 7],
    ['RETURN "abc\\"', 'string', 7],
    ['RETURN `abc', 'name', 7],
    ['RETURN 1 /* abc', 'comment', 9],
  ])('C205: %j has no end', (text, what, start) => {
    expect(tokenize(text).unclosed).toEqual({ what, start });
  });

  it('C205: reads a long hostile text in one pass', () => {
    const { tokens } = tokenize("/*'*/(".repeat(20_000));
    expect(tokens).toHaveLength(20_000);
  });
});

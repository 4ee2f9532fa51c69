// Encodings: what is told, how, and what is refused.
import { describe, expect, it } from 'vitest';

import { RelataError } from '#cypher/model/errors.ts';

import { cleanText } from './clean.ts';
import { decodeText } from './decode.ts';

const SENTENCE = 'Mr. Putin said “no” – the café in Zürich was full.\nHe met Mr. Robertson there.';
const RUSSIAN = 'Владимир Путин встретился с Джорджем Робертсоном.\nВстреча прошла в Москве.';

/** windows-1252 and windows-1251 as far as the tests need them. */
const CP1252: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };

function cp1252(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => CP1252[char] ?? char.charCodeAt(0));
}

function cp1251(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function codeOf(bytes: Uint8Array): string {
  try {
    decodeText(bytes, 'file');
    return 'read';
  } catch (error) {
    return error instanceof RelataError ? error.code : String(error);
  }
}

describe('I101: the encoding is told by mark, form, declaration, then a guess', () => {
  const cases: ReadonlyArray<[string, Uint8Array, string]> = [
    ['UTF-8', Buffer.from(SENTENCE), SENTENCE],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${SENTENCE}`), SENTENCE],
    ['UTF-8, Russian', Buffer.from(RUSSIAN), RUSSIAN],
    ['UTF-16 LE with a mark', utf16(SENTENCE, 'le', true), SENTENCE],
    ['UTF-16 BE with a mark', utf16(SENTENCE, 'be', true), SENTENCE],
    ['UTF-16 LE without a mark', utf16(SENTENCE, 'le', false), SENTENCE],
    ['UTF-16 BE without a mark', utf16(SENTENCE, 'be', false), SENTENCE],
    ['UTF-16 LE without a mark, Russian', utf16(RUSSIAN, 'le', false), RUSSIAN],
    ['UTF-16 BE without a mark, Russian', utf16(RUSSIAN, 'be', false), RUSSIAN],
    ['windows-1252', cp1252(SENTENCE), SENTENCE],
    [
      'windows-1252 with one apostrophe',
      cp1252('Mr. Putin’s visit ends today.'),
      'Mr. Putin’s visit ends today.',
    ],
    [
      'windows-1251 as the page declares',
      Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cp1251(RUSSIAN)]),
      `<meta charset="windows-1251">${RUSSIAN}`,
    ],
  ];
  it.each(cases)('%s', (_name, bytes, expected) => {
    expect(cleanText(decodeText(bytes, 'file'))).toBe(expected);
  });
});

describe('I102: what is no text, or in an encoding that cannot be told, is refused', () => {
  const cases: ReadonlyArray<[string, Uint8Array, string]> = [
    ['windows-1251 undeclared', cp1251(RUSSIAN), 'SOURCE_ENCODING'],
    [
      'UTF-8 broken in the middle',
      Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from(RUSSIAN)]),
      'SOURCE_ENCODING',
    ],
    ['bytes that windows-1252 leaves undefined', cp1252('Caf\u0081 news and the cafe'), 'SOURCE_ENCODING'],
    ['UTF-16 with half a character', utf16(SENTENCE, 'le', true).subarray(0, 21), 'SOURCE_ENCODING'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'SOURCE_ENCODING'],
    ['a PDF', Buffer.from('%PDF-1.4 text'), 'SOURCE_BINARY'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'SOURCE_BINARY'],
    ['a ZIP', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'SOURCE_BINARY'],
    ['NUL bytes', Buffer.from([1, 0, 0, 7, 65, 0, 200, 3, 0]), 'SOURCE_BINARY'],
    ['control characters', Buffer.from('\u0001\u0002\u0003 text \u0004\u0005'), 'SOURCE_BINARY'],
  ];
  it.each(cases)('%s', (_name, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('I100: Document.text is the decoded text: mark off, CRLF to LF, lone surrogates replaced, nothing else', () => {
  const cases: ReadonlyArray<[string, string, string]> = [
    ['mark', '\uFEFFtext', 'text'],
    ['a mark inside stays', 'te\uFEFFxt', 'te\uFEFFxt'],
    ['CRLF', 'one\r\ntwo\r\n\r\nthree', 'one\ntwo\n\nthree'],
    ['a lone CR stays', 'one\rtwo', 'one\rtwo'],
    ['lone high surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['lone low surrogate', 'a\uDE00b', 'a\uFFFDb'],
    ['a pair stays', 'a\u{1F600}b', 'a\u{1F600}b'],
    [
      'right-to-left marks and combining characters stay',
      '\u200Fשלום e\u0301 \u202Eabc\u202C',
      '\u200Fשלום e\u0301 \u202Eabc\u202C',
    ],
    ['spaces and tabs stay', '  a\t b  ', '  a\t b  '],
  ];
  it.each(cases)('%s', (_name, decoded, expected) => {
    expect(cleanText(decoded)).toBe(expected);
  });
});

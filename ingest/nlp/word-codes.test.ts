import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { MODEL_FOLDER } from './model-files.ts';
import { CODE_STEPS, codeTable, createCoder, readCodes } from './word-codes.ts';

describe('codes of words', () => {
  // Two bytes from states of three numbers: the first number, and the sum less one.
  const code = createCoder({
    tagger: '',
    size: 2,
    scale: 10,
    offset: [0, -10],
    projection: [10, 0, 0, 10, 10, 10],
  });
  const states = Float32Array.from([9, 9, 9, 1, 0, 0, 0.5, 0.5, 0.5, -200, 0, 400]);

  it('I266: nouns, names and pronouns have codes, whole steps within a byte', () => {
    const codes = code(['NOUN', 'VERB', 'PROPN'], states);
    expect(codes.words).toEqual([0, 2]);
    expect([...readCodes(codes)].map(([word, bytes]) => [word, ...bytes])).toEqual([
      [0, CODE_STEPS, 0],
      [2, -127, 127],
    ]);
  });

  it('I266: a sentence without such words has none', () => {
    expect(readCodes(code(['VERB', 'PUNCT', 'ADV'], states)).size).toBe(0);
  });

  it('I267: the table was made from the states of the shipped tagger', () => {
    const checksums = JSON.parse(readFileSync(join(MODEL_FOLDER, 'checksums.json'), 'utf8'));
    expect(codeTable().tagger).toBe(checksums['tagger.int8.onnx']);
  });
});

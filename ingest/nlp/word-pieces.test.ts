// Pieces and casing classes against the reference implementation (Python: tokenizers 0.23, the training code's classes).
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { caseClasses } from './case-class.ts';
import { MODEL_FOLDER, readModelFiles } from './model-files.ts';
import { createWordPieces } from './word-pieces.ts';

type Row = [word: string, ids: number[], classes: number[]];
const rows: Row[] = JSON.parse(readFileSync(new URL('./fixtures/word-pieces.json', import.meta.url), 'utf8'));
const pieces = createWordPieces((await readModelFiles(MODEL_FOLDER)).tokenizer);

describe('word pieces', () => {
  it('I1: every word of the reference list gets the reference pieces', () => {
    expect(rows.length).toBeGreaterThan(1900);
    const wrong = rows.filter(([word, ids]) => pieces.encode(word).join() !== ids.join());
    expect(wrong.map(([word, ids]) => ({ word, ids, ours: pieces.encode(word) }))).toEqual([]);
  });

  it('I1: every word of the reference list gets the reference casing classes', () => {
    const wrong = rows.filter(
      ([word, ids, classes]) => caseClasses(word, ids.length).join() !== classes.join(),
    );
    expect(wrong).toEqual([]);
  });

  it('I1: a word is never without pieces and never longer than the cap', () => {
    expect(pieces.encode('\u0007')).toHaveLength(1);
    expect(pieces.encode('supercalifragilisticexpialidocious'.repeat(3)).length).toBeLessThanOrEqual(8);
  });
});

// Pieces and casing classes of whole sentences against the training code (training/relata_training/fixture.py made them).
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { caseClasses } from './case-class.ts';
import { MODEL_FOLDER, readModelFiles } from './model-files.ts';
import { createWordPieces } from './word-pieces.ts';

/** Words, their pieces, and their casing classes as hexadecimal digits. */
type Row = [words: string[], ids: number[][], classes: string[]];
const rows: Row[] = JSON.parse(readFileSync(new URL('./fixtures/sentences.json', import.meta.url), 'utf8'));
const pieces = createWordPieces((await readModelFiles(MODEL_FOLDER)).tokenizer);

describe('sentences of the training tokenizer', () => {
  it('I200: two thousand sentences get the pieces that the model was trained on', () => {
    expect(rows).toHaveLength(2000);
    const wrong = rows.flatMap(([words, ids]) =>
      words.flatMap((word, at) => {
        const ours = [...pieces.encode(word)];
        return ours.join() === ids[at]?.join() ? [] : [{ word, ours, training: ids[at] }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('I200: two thousand sentences get the casing classes that the model was trained on', () => {
    const wrong = rows.flatMap(([words, ids, classes]) =>
      words.flatMap((word, at) => {
        const ours = caseClasses(word, ids[at]?.length ?? 0).map((kind) => kind.toString(16));
        return ours.join('') === classes[at] ? [] : [{ word, ours, training: classes[at] }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

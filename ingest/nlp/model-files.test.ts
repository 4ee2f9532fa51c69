// A model folder that is not what was released is refused, and the error says what to do.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { MODEL_FOLDER, readModelFiles } from './model-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relata-model-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('model files', () => {
  it('I6: the model that ships matches its checksums', async () => {
    const { meta, tokenizer, tagger, relation } = await readModelFiles(MODEL_FOLDER);
    expect(meta.ner).toContain('B-PER');
    expect(tokenizer.vocabulary.length).toBeGreaterThan(30_000);
    expect(tagger.length).toBeGreaterThan(10_000_000);
    expect(meta.relations).toContain('PLACE_OF_BIRTH');
    expect(relation.length).toBeGreaterThan(500_000);
  });

  it('I6: an empty folder is MODEL_MISSING, with help', async () => {
    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: 'MODEL_MISSING',
      message: expect.stringContaining('checksums.json'),
      help: expect.stringContaining('git checkout'),
    });
  });

  it('I6: a changed file is MODEL_ALTERED and named', async () => {
    await writeFile(join(folder, 'checksums.json'), '{"meta.json":"0"}');
    await writeFile(join(folder, 'meta.json'), '{}');
    await writeFile(join(folder, 'tokenizer.json'), '{}');
    await writeFile(join(folder, 'tagger.int8.onnx'), 'none');
    await writeFile(join(folder, 'relation.int8.onnx'), 'none');
    await expect(readModelFiles(folder)).rejects.toMatchObject({ code: 'MODEL_ALTERED' });
  });

  it('I6: checksums that are not JSON are MODEL_ALTERED', async () => {
    await writeFile(join(folder, 'checksums.json'), 'no');
    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: 'MODEL_ALTERED',
      message: expect.stringContaining('checksums.json'),
    });
  });
});

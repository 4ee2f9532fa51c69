// The files of models/ against what training recorded when it shipped them.
import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { MODEL_FOLDER, readModelFiles } from './model-files.ts';

interface ShippedRecord {
  version: string;
  relations: string[];
  files: Record<string, string>;
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

describe('the shipped model', () => {
  it('I201: its files, version and relations are those that training recorded', async () => {
    const record = json<ShippedRecord>(`${MODEL_FOLDER}/../training/shipped.json`);
    const { meta } = await readModelFiles(MODEL_FOLDER);
    expect(json(`${MODEL_FOLDER}/checksums.json`)).toEqual(record.files);
    expect(meta.version).toBe(record.version);
    expect(meta.relations).toEqual(record.relations);
  });
});

// The frozen set as a table with a ratchet: what is read today must be read tomorrow. Rows that fail are listed in
// known-misses.txt; one that passes by now must be taken out of it (npm run eval -- frozen --update).
import { readFileSync } from 'node:fs';

import { afterAll, describe, expect, it } from 'vitest';

import { systemClock } from '#cypher/model/clock.ts';
import { createReader } from '#ingest/reader.ts';

import { readFrozen } from './corpora/frozen.ts';
import { KNOWN_MISSES, missLine, readFrozenPassage } from './frozen-states.ts';
import { scoreRows } from './score/frozen.ts';

const known = new Set(readFileSync(KNOWN_MISSES, 'utf8').split('\n').filter(Boolean));
const passages = readFrozen();
const reader = await createReader({ clock: systemClock });
afterAll(() => reader.close());

describe('the frozen set', () => {
  it.each(passages.map((passage) => [`${passage.file}: ${passage.name}`, passage] as const))(
    '%s',
    async (_name, passage) => {
      const results = scoreRows(await readFrozenPassage(reader, passage), passage);
      const missed = results.filter(({ passed }) => !passed).map((result) => missLine(passage, result));
      const expected = results.map((result) => missLine(passage, result)).filter((line) => known.has(line));
      expect(missed).toEqual(expected);
    },
  );

  it('every known miss is a row of the set', () => {
    const rows = new Set(
      passages.flatMap((passage) =>
        passage.rows.map((row) => missLine(passage, { row, passed: true, cause: null })),
      ),
    );
    expect([...known].filter((line) => !rows.has(line))).toEqual([]);
  });
});

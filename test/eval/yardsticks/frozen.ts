// Row 11: polarity, modality, attribution and date on the frozen set; with them its entities and edges.
import { writeFileSync } from 'node:fs';

import { readFrozen } from '../corpora/frozen.ts';
import { KNOWN_MISSES, missLine, readFrozenPassage } from '../frozen-states.ts';
import { emptyMarks, scoreRows, tallyMarks } from '../score/frozen.ts';
import { scoreOf, sumTallies, type Tally } from '../score/tally.ts';
import type { Figure, Yardstick } from '../types.ts';

export const frozen: Yardstick = {
  id: 'frozen',
  groups: ['readings'],
  row: 11,
  title: 'Polarity, modality, attribution, date; the frozen set',
  references: 'none',
  needs: [],
  async measure({ reader, errors, update }) {
    const passages = readFrozen();
    const marks = emptyMarks();
    const misses: string[] = [];
    const kinds = new Map<string, { passed: number; all: number }>();
    for (const passage of passages) {
      const state = await readFrozenPassage(reader, passage);
      tallyMarks(marks, state, passage);
      for (const result of scoreRows(state, passage)) {
        const { row, passed, cause } = result;
        if (!passed) misses.push(missLine(passage, result));
        const counts = kinds.get(row.kind) ?? { passed: 0, all: 0 };
        counts.all++;
        if (passed) counts.passed++;
        kinds.set(row.kind, counts);
        if (!passed) errors.add('frozen', `${row.kind}: ${cause}`, `${row.line} — ${passage.text}`);
      }
    }
    if (update) writeFileSync(KNOWN_MISSES, misses.map((line) => `${line}\n`).join(''));
    const figure = (name: string, tally: Tally): Figure => {
      const { precision, recall, f1 } = scoreOf(tally);
      return { name, precision, recall, value: f1, unit: 'F1' };
    };
    return {
      size: `${passages.length} passages, ${[...kinds.values()].reduce((sum, { all }) => sum + all, 0)} rows`,
      figures: [
        { ...figure('marked readings', sumTallies(Object.values(marks))), aim: 85 },
        ...Object.entries(marks).map(([name, tally]) => figure(`· ${name}`, tally)),
        ...[...kinds].map(
          ([kind, { passed, all }]): Figure => ({
            name: `${kind} rows passed`,
            value: (100 * passed) / all,
            unit: 'recall',
          }),
        ),
      ],
    };
  },
};

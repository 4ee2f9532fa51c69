// Row 11 on the development texts: polarity, modality, attribution and date of claims marked there by hand.
import type { DocumentState } from '#ingest/state.ts';
import { sourceDocument } from '#test/support/document-state.ts';

import { sample } from '../ask.ts';
import { MARKED_CORPORA, readMarked, textsOf } from '../corpora/marked.ts';
import type { Marks } from '../score/frozen.ts';
import { emptyMarkedTally, judgeMarked, tallyMarked } from '../score/marked.ts';
import { scoreOf, sumTallies, type Tally } from '../score/tally.ts';
import type { Figure, Yardstick } from '../types.ts';

function figure(name: string, tally: Tally): Figure {
  const { precision, recall, f1 } = scoreOf(tally);
  return { name, precision, recall, value: f1, unit: 'F1' };
}

function all(marks: Marks): Tally {
  return sumTallies(Object.values(marks));
}

export const marked: Yardstick = {
  id: 'marked',
  groups: ['readings'],
  row: 11,
  title: 'Polarity, modality, attribution, date; claims marked in the development texts',
  references: 'none',
  needs: Object.values(MARKED_CORPORA).map(({ path }) => path.join('/')),
  async measure({ reader, file, errors, limit }) {
    const passages = sample(readMarked(), limit);
    const texts = textsOf(passages, file);
    const states = new Map<string, DocumentState>();
    const tally = emptyMarkedTally();
    const missing: string[] = [];
    for (const passage of passages) {
      const name = `${passage.corpus} ${passage.document}`;
      const text = texts.get(name);
      if (text === undefined || text.length < passage.start) {
        missing.push(`${name} ${passage.start}-${passage.end}`);
        continue;
      }
      const known = states.get(name);
      const state = known ?? (await reader.state(sourceDocument(text, { publishedAt: passage.published })));
      states.set(name, state);
      const judged = judgeMarked(state, passage);
      tallyMarked(tally, judged);
      for (const { row, faults } of judged)
        for (const fault of faults)
          errors.add('marked', fault, `${row.line} — ${text.slice(passage.start, passage.end)}`);
    }
    const { claims } = tally;
    return {
      size: `${passages.length - missing.length} passages, ${claims.all} claims`,
      figures: [
        { ...figure('marked readings', all(tally.all)), aim: 85 },
        ...Object.entries(tally.all).map(([mark, one]) => figure(`· ${mark}`, one)),
        figure('of the claims found', all(tally.found)),
        ...Object.entries(tally.found).map(([mark, one]) => figure(`· found: ${mark}`, one)),
        { name: 'claims found', value: (100 * claims.found) / Math.max(1, claims.all), unit: 'recall' },
      ],
      notes: [
        '',
        'A claim that is not found counts as missed in every mark that it has; below, the same of the claims that are found.',
        ...(missing.length === 0
          ? []
          : [`${missing.length} passages are missing from the data: ${missing.join(', ')}.`]),
      ],
    };
  },
};

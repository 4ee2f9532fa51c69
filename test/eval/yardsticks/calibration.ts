// Row 13: whether of the relations given 0.8 about 80 % are right, on the sets of rows 5 and 6.
import { calibrationError, type Judged, reliability } from '../score/calibration.ts';
import type { Figure, Yardstick } from '../types.ts';
import { measureConll04, measureKnowledgeNet } from './relations.ts';

function table(name: string, judged: readonly Judged[]): string[] {
  const rows = reliability(judged)
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, confidence, accuracy }) => {
      const cells = [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        count,
        confidence.toFixed(2),
        accuracy.toFixed(2),
      ];
      return `| ${cells.join(' | ')} | ${'█'.repeat(Math.round(accuracy * 20))} |`;
    });
  return [
    '',
    `Reliability, ${name}:`,
    '',
    '| Given | Relations | Mean given | Right | |',
    '| --- | ---: | ---: | ---: | :--- |',
    ...rows,
  ];
}

export const calibration: Yardstick = {
  id: 'calibration',
  groups: ['confidence'],
  row: 13,
  title: 'Confidence',
  references: 'none',
  needs: ['knowledgenet/folds-1-2-3.jsonl.gz', 'conll04/dev.txt'],
  async measure(context) {
    const sets: Array<[string, Judged[]]> = [
      ['KnowledgeNet', (await measureKnowledgeNet(context)).judged],
      ['CoNLL04', (await measureConll04(context)).judged],
    ];
    const both = sets.flatMap(([, judged]) => judged);
    const figure = (name: string, judged: readonly Judged[]): Figure => ({
      name,
      value: 100 * calibrationError(judged),
      unit: 'error',
      aim: 5,
    });
    return {
      size: `${both.length} relations`,
      figures: [figure('both', both), ...sets.map(([name, judged]) => figure(name, judged))],
      notes: sets.flatMap(([name, judged]) => table(name, judged)),
    };
  },
};

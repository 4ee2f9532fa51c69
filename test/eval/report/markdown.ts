// Results -> docs/evaluation.md.
import { DEVELOPMENT_SETS } from '../development-sets.ts';
import type { ErrorKind } from '../error-log.ts';
import { AIM_NOTES, ERROR_NOTES } from '../notes.ts';
import type { Figure } from '../types.ts';
import { type Result, standing } from './console.ts';

const MOST_KINDS = 20;
const KINDS_EACH = 5;

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(1);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function figureRow(lead: readonly string[], figure: Figure): string {
  const { precision, recall, value, unit, floor, aim } = figure;
  const cells = [
    ...lead,
    number(precision),
    number(recall),
    number(value),
    unit,
    number(floor),
    number(aim),
    standing(figure),
  ];
  return `| ${cells.join(' | ')} |`;
}

const FIGURE_HEAD = 'P | R | Value | Unit | Floor | Aim | |';
const FIGURE_RULE = '---: | ---: | ---: | --- | ---: | ---: | --- |';

function summary(results: readonly Result[]): string[] {
  return [
    '## The table',
    '',
    'Floor: the best figure that an earlier trial or a reference system reached. Aim: a stretch. All in percent; the error of confidence is better when smaller.',
    '',
    `| Row | Yardstick | Figure | ${FIGURE_HEAD}`,
    `| ---: | --- | --- | ${FIGURE_RULE}`,
    ...results.flatMap(({ yardstick, measured }) =>
      measured.figures
        .filter(({ floor, aim }) => floor !== undefined || aim !== undefined)
        .map((figure) => figureRow([String(yardstick.row), yardstick.title, figure.name], figure)),
    ),
    '',
  ];
}

function details({ yardstick, measured }: Result, kinds: readonly ErrorKind[]): string[] {
  const own = kinds.filter((kind) => kind.yardstick === yardstick.id).slice(0, KINDS_EACH);
  const note = AIM_NOTES[yardstick.id];
  const missed = measured.figures.some((figure) => /below|missed/.test(standing(figure)));
  return [
    `### ${yardstick.row}. ${yardstick.title}`,
    '',
    `\`npm run eval -- ${yardstick.id}\`: ${measured.size}. References: ${yardstick.references}.`,
    '',
    `| Figure | ${FIGURE_HEAD}`,
    `| --- | ${FIGURE_RULE}`,
    ...measured.figures.map((figure) => figureRow([figure.name], figure)),
    ...(measured.notes ?? []),
    '',
    ...(own.length === 0
      ? []
      : [
          `Most frequent errors: ${own.map(({ kind, count }) => `${cell(kind)} (${count})`).join('; ')}.`,
          '',
        ]),
    ...(note === undefined
      ? []
      : [`Tried: ${note.tried}`, '', ...(missed ? [`In the way: ${note.obstacle}`, ''] : [])]),
  ];
}

function errorTable(kinds: readonly ErrorKind[]): string[] {
  return [
    '## The twenty most frequent kinds of error',
    '',
    '| Count | Where | Kind | What was tried |',
    '| ---: | --- | --- | --- |',
    ...kinds.slice(0, MOST_KINDS).map(({ yardstick, kind, count }) => {
      const note = ERROR_NOTES.find((one) => one.yardstick === yardstick && one.kind.test(kind));
      return `| ${count} | ${yardstick} | ${cell(kind)} | ${note?.tried ?? 'nothing'} |`;
    }),
    '',
  ];
}

function sets(): string[] {
  return [
    '## Development sets',
    '',
    'None of them is part of the project. `RELATA_EVAL_DATA` names the folder that holds them, a folder each:',
    '',
    '| Folder | What | Development part | Source and licence | Use |',
    '| --- | --- | --- | --- | --- |',
    ...DEVELOPMENT_SETS.map(
      ({ folder, what, part, source, use }) => `| \`${folder}\` | ${what} | ${part} | ${source} | ${use} |`,
    ),
    '',
    'The frozen set (`test/eval/frozen`) is our own, and part of `npm test`. The marks of readings (`test/eval/marked`) are our own too, on passages of these sets that are named, not copied.',
    '',
  ];
}

export function evaluationPage(
  results: readonly Result[],
  kinds: readonly ErrorKind[],
  reader: string,
): string {
  return [
    '# Evaluation',
    '',
    `Written by \`npm run eval\`, the reader being ${reader}. Every figure is measured through the code that ingest runs, from raw text.`,
    'Change `test/eval/notes.ts` for what is said beside the figures, never this page.',
    '',
    '```sh',
    'RELATA_EVAL_DATA=<folder> npm run eval                         # all of it; rewrites this page',
    'RELATA_EVAL_DATA=<folder> npm run eval -- names --limit 20     # some rows, on a sample; prints only',
    'RELATA_EVAL_DATA=<folder> npm run eval -- relations --errors   # with examples of each kind of error',
    '```',
    '',
    ...summary(results),
    '## Row by row',
    '',
    ...results.flatMap((result) => details(result, kinds)),
    ...errorTable(kinds),
    ...sets(),
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
    .concat('\n');
}

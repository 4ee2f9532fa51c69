// Results for a terminal.
import type { ErrorKind } from '../error-log.ts';
import type { Figure, Measured, Yardstick } from '../types.ts';

export interface Result {
  yardstick: Yardstick;
  measured: Measured;
  seconds: number;
}

function cell(value: number | undefined, width = 6): string {
  return (value === undefined ? '' : value.toFixed(1)).padStart(width);
}

/** How a figure stands to its bounds; empty without any. An error is better when smaller. */
export function standing({ value, floor, aim, unit }: Figure): string {
  const reaches = (bound: number) => (unit === 'error' ? value <= bound : value >= bound);
  return [
    floor === undefined ? [] : [reaches(floor) ? 'floor passed' : 'below the floor'],
    aim === undefined ? [] : [reaches(aim) ? 'aim reached' : 'aim missed'],
  ]
    .flat()
    .join(', ');
}

export function resultLines({ yardstick, measured, seconds }: Result): string[] {
  return [
    `${yardstick.row}. ${yardstick.title} (${yardstick.id}): ${measured.size}, ${seconds.toFixed(0)} s`,
    '                                     P      R  value  floor    aim',
    ...measured.figures.map((figure) =>
      [
        `   ${figure.name.padEnd(28)}`,
        cell(figure.precision),
        cell(figure.recall),
        cell(figure.value),
        cell(figure.floor),
        cell(figure.aim),
        `  ${figure.unit} ${standing(figure)}`,
      ].join(' '),
    ),
    ...(measured.notes ?? []).map((note) => `   ${note}`),
  ];
}

export function errorLines(kinds: readonly ErrorKind[], most = 40): string[] {
  return kinds
    .slice(0, most)
    .flatMap(({ yardstick, kind, count, examples }) => [
      `${String(count).padStart(5)}  ${yardstick}: ${kind}`,
      ...examples.map((example) => `         ${example}`),
    ]);
}

// An answer as a file: CSV (RFC 4180) or JSON.
import type { ConsoleResultDto } from '#server/contract/console.ts';

import { rowJson, valueText } from './values.ts';

/** A spreadsheet runs what begins like this as a formula; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function csvField(value: string): string {
  const safe = FORMULA.test(value) && !PLAIN_NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv({ columns, rows }: Pick<ConsoleResultDto, 'columns' | 'rows'>): string {
  return csvText([columns, ...rows.map((row) => row.map(valueText))]);
}

/** Begins with a byte order mark, without which spreadsheets misread accents. */
export function csvText(lines: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

export function toJson({ columns, rows }: Pick<ConsoleResultDto, 'columns' | 'rows'>): string {
  return `${JSON.stringify(
    rows.map((row) => rowJson(columns, row)),
    null,
    2,
  )}\n`;
}

// Options that several commands share, and how they are checked.
import { type Command, InvalidArgumentError, Option } from 'commander';

import { publishDay, type SourceOverrides } from '#ingest/index.ts';

export const OUTPUT_FORMATS = ['text', 'json'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface ArticleOptions {
  title?: string;
  outlet?: string;
  author?: string;
  date?: string;
  url?: string;
}

function parseDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? publishDay(value) : null;
  if (day === null) throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD.');
  return day;
}

function parseUrl(value: string): string {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) {
    throw new InvalidArgumentError('Give an address that begins with http:// or https://.');
  }
  return new URL(value).href;
}

function parseText(value: string): string {
  const text = value.trim();
  if (text === '') throw new InvalidArgumentError('It is empty.');
  return text;
}

export function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw new InvalidArgumentError('Give a whole number from 1 to 65535.');
  return port;
}

/** --format, for everything that prints results. */
export function formatOption(meaning: string): Option {
  return new Option('--format <format>', meaning).choices(OUTPUT_FORMATS).default('text');
}

/** What the user knows of the article; wins over what is found in it. */
export function addArticleOptions(command: Command): Command {
  return command
    .option('--title <title>', 'title of the article', parseText)
    .option('--outlet <name>', 'who published it', parseText)
    .option('--author <name>', 'who wrote it', parseText)
    .option('--date <YYYY-MM-DD>', 'day it was published; "Thursday" in it is counted from there', parseDay)
    .option('--url <url>', 'its address', parseUrl);
}

export function articleOverrides(options: ArticleOptions): SourceOverrides {
  const { title, outlet, author, url, date } = options;
  return { title, outlet, author, url, publishedAt: date };
}

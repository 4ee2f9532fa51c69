// The registry of formats: a file's extension names one, else its content does.
import { extname } from 'node:path';

import { RelataError } from '#cypher/model/errors.ts';

import type { SourceFormat } from '../types.ts';
import { htmlFormat } from './html.ts';
import { markdownFormat } from './markdown.ts';
import { textFormat } from './text.ts';

/** In the order in which content is tried; plain text takes what is left. */
export const FORMATS: readonly SourceFormat[] = [htmlFormat, markdownFormat, textFormat];

/** The format that a name tells; null without an extension; throws SOURCE_UNSUPPORTED for an unknown one. */
export function formatByName(name: string): SourceFormat | null {
  const extension = extname(name).toLowerCase();
  if (extension === '') return null;
  const found = FORMATS.find((format) => format.extensions.includes(extension));
  if (found !== undefined) return found;
  const known = FORMATS.flatMap((format) => format.extensions).join(', ');
  throw new RelataError('SOURCE_UNSUPPORTED', `${name}: files of kind ${extension} are not read`, {
    help: `Relata reads ${known}. Pass other plain text through standard input: relata ingest - < FILE`,
  });
}

/** The format that the content looks like. */
export function formatByContent(content: string): SourceFormat {
  return FORMATS.find((format) => format.sniff(content)) ?? textFormat;
}

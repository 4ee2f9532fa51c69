// One JSON value of the input of `extract --as` -> a passage, or why it is none.
import type { Span } from '#cypher/model/evidence.ts';

import { publishDay } from '../sources/dates.ts';
import type { GivenEnd, Passage } from './types.ts';

export type ParsedPassage = { passage: Passage } | { problem: string };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The span that [start, end] means within a text, or null. */
function spanOf(value: unknown, text: string): Span | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end]: unknown[] = value;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  const span = { start: start as number, end: end as number };
  return span.start >= 0 && span.start < span.end && span.end <= text.length ? span : null;
}

function tokensOf(value: unknown, text: string): Span[] | string {
  if (!Array.isArray(value)) return '"tokens" is no list of [start, end]';
  const tokens: Span[] = [];
  for (const [index, item] of value.entries()) {
    const span = spanOf(item, text);
    if (span === null) return `token ${index} is no [start, end] within the text`;
    if (span.start < (tokens.at(-1)?.end ?? 0))
      return `token ${index} begins before the one in front of it ends`;
    tokens.push(span);
  }
  return tokens;
}

function endOf(value: unknown, text: string): GivenEnd | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return spanOf(value, text);
}

export function parsePassage(value: unknown): ParsedPassage {
  if (!isRecord(value)) return { problem: 'it is no JSON object' };
  const { doc, text, tokens, published, source, target } = value;
  if (typeof text !== 'string') return { problem: 'it has no "text" that is a string' };
  const passage: Passage = { doc: typeof doc === 'string' || typeof doc === 'number' ? doc : null, text };
  if (tokens !== undefined && tokens !== null) {
    const spans = tokensOf(tokens, text);
    if (typeof spans === 'string') return { problem: spans };
    passage.tokens = spans;
  }
  if (published !== undefined && published !== null) {
    const day = typeof published === 'string' ? publishDay(published) : null;
    if (day === null) return { problem: '"published" is no day as YYYY-MM-DD' };
    passage.published = day;
  }
  if ((source ?? null) !== null || (target ?? null) !== null) {
    const ends = [endOf(source, text), endOf(target, text)] as const;
    if (ends[0] === null || ends[1] === null) {
      return { problem: '"source" and "target" must both be words or [start, end] within the text' };
    }
    passage.pair = { source: ends[0], target: ends[1] };
  }
  return { passage };
}

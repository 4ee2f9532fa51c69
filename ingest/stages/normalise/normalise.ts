// Document -> blocks: site furniture becomes skipped spans, headlines are marked, text is never changed.
import type { Span } from '#cypher/model/evidence.ts';
import { TRAILING_CREDIT } from '#ingest/lexicon/furniture.ts';
import type { Block, DocumentState } from '#ingest/state.ts';

import { countWords, fingerprint, type LineKind, lineKind, opensList } from './line-kind.ts';
import { paragraphs } from './lines.ts';

const TRAILING_DATE = /(?<!\s)\s+[-–—|]\s+\d{4}-\d{2}-\d{2}$/u;
/** Up to so many words, a line between headline and article is a byline, a place or a date. */
const BYLINE_WORDS = 6;
/** Up to so many words, a lone line behind the article is a link. */
const LINK_WORDS = 5;

interface Line extends Span {
  text: string;
  kind: LineKind;
}

type Verdict = 'skip' | 'headline' | 'text';

/** The text with skipped spans blanked out, so that they end a paragraph and offsets stay. */
function blanked(text: string, skipped: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of [...skipped].sort((left, right) => left.start - right.start)) {
    const from = Math.max(at, start);
    result += text.slice(at, from) + '\n'.repeat(Math.max(0, end - from));
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

/** The line that repeats the document's title, or else the last line of some length in front of the article. */
function headlineIndex(lines: readonly Line[], title: string | null, firstProse: number): number {
  const wanted = fingerprint(title ?? '');
  const byTitle = lines.findIndex((line) => {
    const own = fingerprint(line.text.replace(TRAILING_DATE, ''));
    return (
      wanted !== '' && own !== '' && (own === wanted || (own.startsWith(wanted) && line.kind !== 'prose'))
    );
  });
  if (byTitle !== -1) return byTitle;
  for (let index = Math.min(firstProse, lines.length) - 1; index >= 0; index--) {
    if (lines[index]?.kind === 'line') return index;
  }
  return -1;
}

function verdicts(lines: readonly Line[], title: string | null): Verdict[] {
  const prose = lines.flatMap((line, index) => (line.kind === 'prose' ? [index] : []));
  const firstProse = prose[0] ?? -1;
  const lastProse = prose.at(-1) ?? -1;
  const headline = headlineIndex(lines, title, firstProse);
  const seen = fingerprint(lines[headline]?.text ?? '');
  const behind = lines.slice(lastProse + 1).filter((line) => line.kind !== 'furniture').length;
  let inList = false;
  return lines.map((line, index): Verdict => {
    const isListItem = line.kind === 'list' || (inList && line.kind !== 'prose');
    inList = opensList(line.text) || isListItem;
    if (line.kind === 'furniture') return 'skip';
    if (index === headline) return line.kind === 'prose' && title === null ? 'text' : 'headline';
    if (line.kind === 'prose' || firstProse === -1) return 'text';
    if (isListItem || opensList(line.text)) return 'text';
    if (index < headline) return 'skip';
    if (seen !== '' && fingerprint(line.text) === seen) return 'skip';
    if (line.kind === 'short') return 'skip';
    if (index < firstProse) return countWords(line.text) <= BYLINE_WORDS ? 'skip' : 'headline';
    if (index > lastProse) {
      return behind > 1 || countWords(line.text) <= LINK_WORDS ? 'skip' : 'headline';
    }
    return /[.!?…]["'”’»)\]]*$/u.test(line.text) ? 'text' : 'headline';
  });
}

/** Sorted spans with overlaps joined. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const previous = result.at(-1);
    if (previous && span.start <= previous.end) previous.end = Math.max(previous.end, span.end);
    else if (span.end > span.start) result.push({ ...span });
  }
  return result;
}

/** Up to the date behind a headline, or to the credit behind a caption. */
function ownLength(text: string, isHeadline: boolean): number {
  const dated = isHeadline ? TRAILING_DATE.exec(text) : null;
  if (dated !== null) return dated.index;
  const credit = TRAILING_CREDIT.exec(text);
  return credit === null ? text.length : credit.index + 1;
}

export function normalise(state: DocumentState): DocumentState {
  const { text, title, skipped } = state.source;
  const lines = paragraphs(blanked(text, skipped)).map((span): Line => {
    const line = text.slice(span.start, span.end);
    return { ...span, text: line, kind: lineKind(line) };
  });
  const furniture: Span[] = [];
  const blocks: Block[] = [];
  verdicts(lines, title).forEach((verdict, index) => {
    const line = lines[index];
    if (!line) return;
    if (verdict === 'skip') {
      furniture.push({ start: line.start, end: line.end });
      return;
    }
    const isHeadline = verdict === 'headline';
    const end = line.start + ownLength(line.text, isHeadline);
    if (end < line.end) furniture.push({ start: end, end: line.end });
    blocks.push({ start: line.start, end, headline: isHeadline });
  });
  return { ...state, source: { ...state.source, skipped: merged([...skipped, ...furniture]) }, blocks };
}

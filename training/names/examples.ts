// Read texts -> every candidate for a name with its features and, where the annotation tells, what it is.
import { agreedNames } from '#ingest/stages/mentions/agreed.ts';
import { findCandidates } from '#ingest/stages/mentions/judge/candidates.ts';
import { isCertain } from '#ingest/stages/mentions/judge/certain.ts';
import { featuresOf } from '#ingest/stages/mentions/judge/features.ts';
import { measuresOf } from '#ingest/stages/mentions/judge/measures.ts';
import { KINDS } from '#ingest/stages/mentions/judge/network.ts';
import type { NameView } from '#ingest/stages/mentions/judge/views.ts';

import type { ReadDocument } from './read.ts';
import type { GoldSpan, Kind, NamedDocument, Source } from './texts.ts';

export interface NameExample {
  document: string;
  source: Source;
  features: string[];
  measures: Float32Array;
  /** Index of KINDS. */
  answer: number;
  /** What the rules alone say. */
  ruled: Kind;
  missed: boolean;
  shown: string;
}

const ARTICLE = /^(?:the|an?)\s+/i;
const OWNER = /(?:['’]s?|\s)$/i;

/** A gold span by the reader's conventions: no article in front, no mark of the owner behind. */
function trimmed(text: string, { start, end, ...rest }: GoldSpan): GoldSpan {
  const article = ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0;
  const owner = OWNER.exec(text.slice(start, end))?.[0].length ?? 0;
  return { ...rest, start: start + article, end: end - owner };
}

export function goldOf({ text, spans }: NamedDocument): GoldSpan[] {
  return spans.map((span) => trimmed(text, span));
}

/** What the annotation says a span is; null where it says nothing certain. */
function answerFor(
  gold: readonly GoldSpan[],
  source: Source,
  start: number,
  end: number,
  title: number,
): Kind | null {
  const around = gold.filter((span) => span.start < end && span.end > start);
  if (source === 'gum') {
    const own = around.filter(({ head }) => head !== null && head >= start && head < end);
    const [least] = own.sort((left, right) => left.end - left.start - (right.end - right.start));
    if (least !== undefined) return least.start <= start && least.end >= end ? least.kind : null;
    return around.length === 0 ? 'NONE' : null;
  }
  const exact = around.find((span) => span.end === end && (span.start === start || span.start === title));
  if (exact !== undefined) return exact.kind;
  return around.length === 0 ? 'NONE' : null;
}

export function ruledKind({ reading: { typed, missed } }: NameView): Kind {
  if (missed) return 'NONE';
  return ({ Person: 'PER', Organization: 'ORG', Location: 'LOC' } as const)[typed.type as 'Person'] ?? 'NONE';
}

export function examplesOf({ document, sentences }: ReadDocument): NameExample[] {
  const view = findCandidates(document.text, agreedNames(sentences));
  const gold = goldOf(document);
  return view.names.flatMap((name): NameExample[] => {
    if (isCertain(name.reading)) return [];
    const { first, last, title, text } = name.reading;
    const { tokens } = name.view.sentence;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? 0;
    const answer = answerFor(
      gold,
      document.source,
      start,
      end,
      tokens[title?.first ?? first]?.start ?? start,
    );
    if (answer === null) return [];
    return [
      {
        document: document.id,
        source: document.source,
        features: featuresOf(view, name),
        measures: measuresOf(view, name),
        answer: KINDS.indexOf(answer),
        ruled: ruledKind(name),
        missed: name.reading.missed,
        shown: `${text} ${name.reading.typed.type} ${document.text.slice(Math.max(0, start - 30), end + 30)}`,
      },
    ];
  });
}

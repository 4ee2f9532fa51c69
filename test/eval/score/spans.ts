// Exact-match scoring of typed spans, and what is wrong with those that do not match.
import { type Tally, tallyFor } from './tally.ts';

export interface TypedSpan {
  start: number;
  end: number;
  type: string;
}

export interface SpanError {
  kind: string;
  span: TypedSpan;
}

function key({ start, end, type }: TypedSpan): string {
  return `${start} ${end} ${type}`;
}

function overlaps(left: TypedSpan, right: TypedSpan): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Adds one text to the tallies by type. Span and type must be equal; a span that stands twice counts once. */
export function tallySpans(
  tallies: Map<string, Tally>,
  gold: readonly TypedSpan[],
  found: readonly TypedSpan[],
): void {
  const wanted = new Map(gold.map((span) => [key(span), span]));
  for (const { type } of wanted.values()) tallyFor(tallies, type).gold++;
  for (const [id, { type }] of new Map(found.map((span) => [key(span), span]))) {
    const tally = tallyFor(tallies, type);
    tally.found++;
    if (wanted.has(id)) tally.right++;
  }
}

/** Each error once: by its gold span where it has one, else by the found span. */
export function spanErrors(gold: readonly TypedSpan[], found: readonly TypedSpan[]): SpanError[] {
  const exact = new Set(gold.map(key));
  const given = new Set(found.map(key));
  const errors: SpanError[] = [];
  for (const span of gold) {
    if (given.has(key(span))) continue;
    const rival = found.find((other) => overlaps(span, other));
    const sameSpan = rival?.start === span.start && rival.end === span.end;
    if (rival === undefined) errors.push({ kind: `missed ${span.type}`, span });
    else if (sameSpan) errors.push({ kind: `${span.type} taken for ${rival.type}`, span });
    else if (rival.type === span.type) errors.push({ kind: `wrong span of ${span.type}`, span });
    else errors.push({ kind: `${span.type} taken for ${rival.type}, other span`, span });
  }
  for (const span of found) {
    if (exact.has(key(span)) || gold.some((other) => overlaps(span, other))) continue;
    errors.push({ kind: `spurious ${span.type}`, span });
  }
  return errors;
}

// Cuts a text into pieces by overlapping spans, so that each piece knows every role it plays. Text stays text: nothing
// here makes HTML.
export interface MarkSpan<Role extends string> {
  start: number;
  end: number;
  role: Role;
}

export interface Piece<Role extends string> {
  start: number;
  text: string;
  roles: readonly Role[];
}

/** `offset` is where `text` begins in the text that the spans count in (UTF-16 units, end exclusive). */
export function cutByMarks<Role extends string>(
  text: string,
  offset: number,
  spans: ReadonlyArray<MarkSpan<Role>>,
): Array<Piece<Role>> {
  const end = offset + text.length;
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(span.start, offset), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([offset, end, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Array<Piece<Role>> = [];
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [from, to] = [cuts[index] ?? offset, cuts[index + 1] ?? end];
    const roles = inside.filter((span) => span.start <= from && span.end >= to).map((span) => span.role);
    pieces.push({ start: from, text: text.slice(from - offset, to - offset), roles: [...new Set(roles)] });
  }
  return pieces;
}

// Relations between spans, scored by type and overlap of both ends.

export interface Fact {
  type: string;
  subject: readonly [start: number, end: number];
  object: readonly [start: number, end: number];
}

type Range = readonly [start: number, end: number];

function overlaps(left: Range, right: Range): boolean {
  return left[0] < right[1] && right[0] < left[1];
}

/** Whether two facts say the same of overlapping spans; of a symmetric type either way round. */
export function sameFact(left: Fact, right: Fact, symmetric: ReadonlySet<string> = new Set()): boolean {
  if (left.type !== right.type) return false;
  if (overlaps(left.subject, right.subject) && overlaps(left.object, right.object)) return true;
  return (
    symmetric.has(left.type) && overlaps(left.subject, right.object) && overlaps(left.object, right.subject)
  );
}

function key({ type, subject, object }: Fact): string {
  return `${type} ${subject.join('-')} ${object.join('-')}`;
}

/** Facts of symmetric types that are given both ways round, once. */
export function withoutTurned(facts: readonly Fact[], symmetric: ReadonlySet<string>): Fact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const turned = { ...fact, subject: fact.object, object: fact.subject };
    if (symmetric.has(fact.type) && seen.has(key(turned))) return false;
    if (seen.has(key(fact))) return false;
    seen.add(key(fact));
    return true;
  });
}

export interface FactMatch {
  /** Index of the gold fact that each found one states, or null; in the order of the found. */
  matches: Array<number | null>;
  right: number;
  /** Found facts, those that say the same gold fact once more left out. */
  found: number;
  gold: number;
}

/** Two predictions of one gold fact count once. */
export function matchFacts(
  gold: readonly Fact[],
  found: readonly Fact[],
  symmetric: ReadonlySet<string> = new Set(),
): FactMatch {
  const hit = new Set<number>();
  let repeats = 0;
  const matches = found.map((fact) => {
    const candidates = gold.flatMap((wanted, index) => (sameFact(wanted, fact, symmetric) ? [index] : []));
    const fresh = candidates.find((index) => !hit.has(index));
    const match = fresh ?? candidates[0] ?? null;
    if (match === null) return null;
    if (fresh === undefined) repeats++;
    hit.add(match);
    return match;
  });
  return { matches, right: hit.size, found: found.length - repeats, gold: gold.length };
}

// Moving and selecting in the table by keyboard: pure, by place in the list of rows.

/** Where a key leads from a row; null when the key does not move. */
export function movedTo(key: string, at: number, count: number, page: number): number | null {
  const last = count - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const target = to[key];
  return target === undefined || count === 0 ? null : Math.min(last, Math.max(0, target));
}

/** The ids between two places, both ends included, in either direction. */
export function idsBetween(ids: readonly string[], from: number, to: number): string[] {
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1);
}

export interface Window {
  /** Rows from `first` up to but without `end` are drawn. */
  first: number;
  end: number;
}

/** Rows beyond the edges are drawn too, so that scrolling shows no gaps. */
const BEYOND = 12;

export function windowOf(scrolled: number, height: number, rowHeight: number, count: number): Window {
  const first = Math.max(0, Math.min(count, Math.floor(scrolled / rowHeight)) - BEYOND);
  return { first, end: Math.min(count, Math.ceil((scrolled + height) / rowHeight) + BEYOND) };
}

/** Where to scroll to so that a row is in sight below the head; null when it is. */
export function scrollFor(
  index: number,
  { scrolled, height, head }: { scrolled: number; height: number; head: number },
  rowHeight: number,
): number | null {
  const top = index * rowHeight;
  const room = height - head;
  if (top < scrolled) return top;
  return top + rowHeight > scrolled + room ? top + rowHeight - room : null;
}

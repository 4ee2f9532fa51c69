// Cursors of pages: the place of the last row, as `number:id`. Callers pass them back as they came.
import { RelataError } from '#cypher/model/errors.ts';

export interface Place {
  at: number;
  id: string;
}

export function writeCursor({ at, id }: Place): string {
  return `${at}:${id}`;
}

/** Null for the first page. Throws REQUEST_INVALID for what no page answered. */
export function readCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const match = /^(\d{1,15}):(.+)$/s.exec(cursor);
  if (match?.[1] !== undefined && match[2] !== undefined) return { at: Number(match[1]), id: match[2] };
  throw new RelataError('REQUEST_INVALID', "query field 'after' is not the `next` of a page", {
    help: 'Leave it out for the first page.',
  });
}

// A parsed source to the document that evidence hangs on: ids by content, title date, what the user says on top.
import type { Clock } from '#cypher/model/clock.ts';
import type { SourceDocument } from '#cypher/model/evidence.ts';
import { hashId } from '#cypher/model/hash-id.ts';
import type { DocumentId } from '#cypher/model/ids.ts';

import { splitTitleDate } from './dates.ts';
import { sketchText } from './sketch.ts';
import type { ParsedSource, SourceOverrides } from './types.ts';

const DEFAULT_LANGUAGE = 'en';

/**
 * Builds the document. Overrides win over what the source says; a date at the end of the title is used when nothing
 * better is known, and is taken off the title in any case.
 */
export function buildDocument(
  parsed: ParsedSource,
  overrides: SourceOverrides,
  clock: Clock,
): SourceDocument {
  const { text, meta, skipped } = parsed;
  const found = meta.title === null ? null : splitTitleDate(meta.title);
  const title = overrides.title ?? found?.title ?? null;
  const url = overrides.url ?? meta.url;
  const outlet = overrides.outlet ?? meta.outlet;
  const publishedAt = overrides.publishedAt ?? meta.publishedAt ?? found?.publishedAt ?? null;
  return {
    id: hashId<DocumentId>('doc', [text, url ?? outlet, publishedAt]),
    title,
    text,
    url,
    outlet,
    author: overrides.author ?? meta.author,
    language: overrides.language ?? meta.language ?? DEFAULT_LANGUAGE,
    publishedAt,
    ingestedAt: clock.now(),
    contentHash: hashId('text', [text]),
    sketch: sketchText(text),
    skipped,
  };
}

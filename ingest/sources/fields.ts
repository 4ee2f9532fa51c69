// Named fields to metadata: the words that front matter and header lines use for title, outlet, author, date, address.
import { publishDay } from './dates.ts';
import type { SourceMeta } from './types.ts';

const LONGEST = 500;
export const FIELD_NAMES: { [Key in keyof SourceMeta]: readonly string[] } = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'site'],
  author: ['author', 'authors', 'by', 'byline'],
  url: ['url', 'link', 'canonical'],
  publishedAt: ['date', 'published', 'publishedat', 'published-at', 'pubdate'],
  language: ['language', 'lang'],
};

/** One line of text, spaces collapsed, of a length that a database index holds; null when nothing is left. */
export function oneLine(value: string | null | undefined): string | null {
  const line = (value ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST).trimEnd();
  return line === '' ? null : line;
}

/** An address that a browser may open, or null. */
export function webAddress(value: string | null | undefined): string | null {
  if (value == null || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** A language tag in its usual spelling, or null for what is no tag. */
export function languageTag(value: string | null | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((value ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** Metadata from fields by lower-case name. What a field says wrongly (no date, no address) counts as unsaid. */
export function metaFromFields(fields: ReadonlyMap<string, string>): SourceMeta {
  const value = (key: keyof SourceMeta) =>
    FIELD_NAMES[key].map((name) => fields.get(name)).find((found) => found !== undefined);
  const published = value('publishedAt');
  return {
    title: oneLine(value('title')),
    outlet: oneLine(value('outlet')),
    author: oneLine(value('author')),
    url: webAddress(value('url')),
    publishedAt: published === undefined ? null : publishDay(published),
    language: languageTag(value('language')),
  };
}

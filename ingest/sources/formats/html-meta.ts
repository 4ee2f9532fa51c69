// What an HTML page says of its article: Open Graph and meta elements, JSON-LD of schema.org, the canonical link.
import { publishDay } from '../dates.ts';
import { languageTag, oneLine, webAddress } from '../fields.ts';
import type { SourceMeta } from '../types.ts';
import type { HtmlPage } from './dom.ts';

type Json = Record<string, unknown>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every object of the page's JSON-LD that gives a headline or a date of publication. */
function articleObjects(page: HtmlPage): Json[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => parseJson(script.textContent ?? ''))
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => (isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value]))
    .filter(isRecord)
    .filter((value) => 'datePublished' in value || 'headline' in value);
}

/** A schema.org name: a string, an object with a name, or a list of them. */
function schemaName(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isRecord(value)) return schemaName(value.name);
  if (!Array.isArray(value)) return null;
  const names = value.map(schemaName).filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}

/** Of several ways to say the same thing, the first that says it. */
function firstOf<Value>(
  candidates: Iterable<string | null | undefined>,
  read: (candidate: string) => Value | null,
): Value | null {
  for (const candidate of candidates) {
    const value = candidate == null ? null : read(candidate);
    if (value !== null) return value;
  }
  return null;
}

/** An author's name; some sites put the address of a profile there. */
function authorName(value: string): string | null {
  return webAddress(value) === null ? oneLine(value.replace(/^\s*by\s+/i, '')) : null;
}

/** The metadata of a page. Read it before Readability, which takes the page apart. */
export function htmlMeta(page: HtmlPage): SourceMeta {
  const attribute = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
  const named = (...names: string[]) =>
    names.map((name) =>
      attribute(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content'),
    );
  const objects = articleObjects(page);
  const schema = (key: string) => objects.map((object) => schemaName(object[key]));
  return {
    title: firstOf(
      [
        ...named('og:title'),
        ...schema('headline'),
        ...named('twitter:title'),
        page.querySelector('title')?.textContent,
      ],
      oneLine,
    ),
    outlet: firstOf(
      [...named('og:site_name'), ...schema('publisher'), ...named('application-name')],
      oneLine,
    ),
    author: firstOf(
      [...named('author', 'article:author', 'parsely-author'), ...schema('author')],
      authorName,
    ),
    url: firstOf(
      [attribute('link[rel="canonical"]', 'href'), ...named('og:url'), ...schema('url')],
      webAddress,
    ),
    publishedAt: firstOf(
      [
        ...named(
          'article:published_time',
          'datePublished',
          'og:published_time',
          'parsely-pub-date',
          'date',
          'pubdate',
        ),
        ...schema('datePublished'),
        attribute('time[pubdate], time[itemprop="datePublished"], article time[datetime]', 'datetime'),
      ],
      publishDay,
    ),
    language: firstOf([page.documentElement.getAttribute('lang'), ...named('og:locale')], languageTag),
  };
}

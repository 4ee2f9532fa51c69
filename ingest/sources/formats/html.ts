// HTML: Document.text is the article that Readability finds, one paragraph a block. Navigation, share buttons and
// scripts stay outside; scripts never run.
import { Readability } from '@mozilla/readability';

import { RelataError } from '#cypher/model/errors.ts';

import { oneLine } from '../fields.ts';
import type { ParsedSource, SourceFormat } from '../types.ts';
import { type HtmlElement, type HtmlPage, nestingDepth, parsePage } from './dom.ts';
import { htmlMeta } from './html-meta.ts';
import { htmlParagraphs } from './html-text.ts';

/** Bounds beyond which finding the article would take minutes; pages of news have tens of levels, not hundreds. */
const MOST_ELEMENTS = 20_000;
const DEEPEST = 200;
/** A page has an article when some paragraph of it has this many words outside links. */
const ARTICLE_WORDS = 5;
const NO_ARTICLE_HELP =
  'Give the page of a single article, saved whole. If the page builds its text by script, save its text instead.';

interface Article {
  content: HtmlElement;
  title: string | null;
  byline: string | null;
  siteName: string | null;
}

function findArticle(page: HtmlPage): Article | null {
  const readability = new Readability<HtmlElement>(page as never, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node) => node as unknown as HtmlElement,
  });
  const found = readability.parse();
  if (found?.content == null) return null;
  return {
    content: found.content,
    title: found.title ?? null,
    byline: found.byline ?? null,
    siteName: found.siteName ?? null,
  };
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** True when what was found is more than a list of links. */
function hasProse(article: HtmlElement, paragraphs: readonly string[]): boolean {
  const linked = [...article.querySelectorAll('a')].reduce(
    (sum, link) => sum + words(link.textContent ?? ''),
    0,
  );
  const total = paragraphs.reduce((sum, paragraph) => sum + words(paragraph), 0);
  return paragraphs.some((paragraph) => words(paragraph) >= ARTICLE_WORDS) && linked * 2 < total;
}

async function parse(content: string, name: string): Promise<ParsedSource> {
  const page = await parsePage(content);
  if (nestingDepth(page, DEEPEST) > DEEPEST) {
    throw new RelataError(
      'SOURCE_UNREADABLE',
      `${name}: its markup is nested more than ${DEEPEST} levels deep`,
      {
        help: NO_ARTICLE_HELP,
      },
    );
  }
  const meta = htmlMeta(page);
  const article = findArticle(page);
  const paragraphs = article === null ? [] : htmlParagraphs(article.content);
  if (article === null || !hasProse(article.content, paragraphs)) {
    throw new RelataError('SOURCE_NO_ARTICLE', `${name}: no article found in the page`, {
      help: NO_ARTICLE_HELP,
    });
  }
  return {
    text: paragraphs.join('\n\n'),
    meta: {
      ...meta,
      title: meta.title ?? oneLine(article.title),
      outlet: meta.outlet ?? oneLine(article.siteName),
      author: meta.author ?? oneLine(article.byline?.replace(/^\s*by\s+/i, '')),
    },
    skipped: [],
  };
}

export const htmlFormat: SourceFormat = {
  id: 'html',
  label: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  overhead: 8,
  sniff: (content) =>
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b/i.test(
      content,
    ),
  parse,
};

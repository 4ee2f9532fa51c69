// One source to one document: text and metadata of each format, and every reason for which a source is refused.
import { describe, expect, it } from 'vitest';

import type { Clock } from '#cypher/model/clock.ts';
import { RelataError } from '#cypher/model/errors.ts';
import type { SourceDocument } from '#cypher/model/evidence.ts';

import { readSource } from './read-source.ts';
import type { SourceOptions, SourceOverrides } from './types.ts';

const clock: Clock = { now: () => '2002-01-01T00:00:00.000Z', elapsed: () => 0 };
const OPTIONS: SourceOptions = { clock, maxTextBytes: 2_000_000 };

function read(
  name: string,
  content: string | Uint8Array,
  overrides: SourceOverrides = {},
): Promise<SourceDocument> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readSource({ kind: 'bytes', name, bytes }, { ...OPTIONS, overrides });
}

async function refusal(name: string, content: string | Uint8Array, limit = 2_000_000): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    await readSource({ kind: 'bytes', name, bytes }, { clock, maxTextBytes: limit });
    return 'read';
  } catch (error) {
    return error instanceof RelataError ? error.code : String(error);
  }
}

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Talks end | The Wire</title>
<meta property="og:title" content="Talks in Moscow end">
<meta property="og:site_name" content="The Wire">
<meta name="author" content="By Ana Petrova">
<meta property="article:published_time" content="2001-11-23T10:00:00+03:00">
<link rel="canonical" href="https://wire.example/talks">
<script>document.title = 'changed by script'; throw new Error('ran');</script>
</head><body>
<nav><a href="/">Home</a><a href="/world">World</a><a href="/live">Breaking News</a></nav>
<article><h1>Talks in Moscow end</h1>
<p>Vladimir Putin met George Robertson in Moscow on Friday. They spoke about
   the future of the alliance &amp; of Russia, and about terrorism in the world.</p>
<p>Mr. Robertson praised <a href="/putin">Mr. Putin</a>.<br>He left on Saturday for Brussels, the seat of NATO.</p>
<ul><li>Russia did not join NATO, officials in both capitals said after the talks.</li></ul>
<script>alert('<p>Evil text</p>')</script><style>p { color: red }</style>
<button>Share this</button></article>
<footer>About us. Terms of use.</footer></body></html>`;

describe('I103: HTML becomes the article that Readability finds, one paragraph a block; scripts never run', () => {
  it('reads text and metadata', async () => {
    const document = await read('page.html', PAGE);
    expect(document.text.split('\n\n').filter((paragraph) => paragraph !== 'Talks in Moscow end')).toEqual([
      'Vladimir Putin met George Robertson in Moscow on Friday. They spoke about the future of the alliance & of Russia, and about terrorism in the world.',
      'Mr. Robertson praised Mr. Putin. He left on Saturday for Brussels, the seat of NATO.',
      'Russia did not join NATO, officials in both capitals said after the talks.',
    ]);
    expect(document).toMatchObject({
      title: 'Talks in Moscow end',
      outlet: 'The Wire',
      author: 'Ana Petrova',
      url: 'https://wire.example/talks',
      publishedAt: '2001-11-23',
      language: 'en-GB',
    });
  });

  it('takes metadata from JSON-LD when there is no other', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'ignored' },
        {
          '@type': 'NewsArticle',
          headline: 'From the graph',
          datePublished: '2001-12-07',
          author: [{ name: 'Ana Petrova' }, { name: 'Boris Ivanov' }],
          publisher: { name: 'The Wire' },
        },
      ],
    };
    const page = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>
      <p>Vladimir Putin met George Robertson in Moscow on Friday.</p>`;
    expect(await read('page.htm', page)).toMatchObject({
      title: 'From the graph',
      outlet: 'The Wire',
      author: 'Ana Petrova, Boris Ivanov',
      publishedAt: '2001-12-07',
    });
  });

  it.each([
    ['only navigation', '<html><body><nav><a href="/a">One</a> <a href="/b">Two</a></nav></body></html>'],
    [
      'a list of links',
      `<html><body><ul>${'<li><a href="/x">Read our story about the summit</a></li>'.repeat(30)}</ul></body></html>`,
    ],
    [
      'only script',
      '<html><body><script>render("text of the article")</script><noscript>On!</noscript></body></html>',
    ],
    ['a word', '<html><body><p>Forbidden</p></body></html>'],
  ])('SOURCE_NO_ARTICLE for %s', async (_name, page) => {
    expect(await refusal('page.html', page)).toBe('SOURCE_NO_ARTICLE');
  });

  it('refuses markup nested deeper than any article', async () => {
    const nested = (depth: number) =>
      `${'<div>'.repeat(depth)}<p>Vladimir Putin met George Robertson in Moscow.</p>${'</div>'.repeat(depth)}`;
    expect(await refusal('page.html', nested(20))).toBe('read');
    expect(await refusal('page.html', nested(50_000))).toBe('SOURCE_UNREADABLE');
  });

  it('keeps markup that the article only quotes as plain text', async () => {
    const document = await read(
      'page.html',
      '<p>The page said &lt;script&gt;alert(1)&lt;/script&gt; and "MATCH (n) DETACH DELETE n".</p>',
    );
    expect(document.text).toBe('The page said <script>alert(1)</script> and "MATCH (n) DETACH DELETE n".');
  });
});

describe('I104: Markdown becomes what its reader sees; front matter is metadata', () => {
  it('reads text and metadata', async () => {
    const document = await read(
      'brief.md',
      `---\ntitle: "Talks: the \\"end\\""\noutlet: Sample Wire # a comment\nauthor: 'Ana O''Hara'\ndate: 2001-11-23\nlang: en_US\nsample: true\n---\n# Heading\n\nMr. **Putin** met [Mr. Robertson](https://x.example)\nin *Moscow*.  \nHe left.\n\n- one point\n- another\n\n> A quotation.\n\n\`\`\`js\ncode()\n\`\`\`\n\n![picture](x.png)\n\n<div>raw</div>\n`,
    );
    expect(document.text).toBe(
      'Heading\n\nMr. Putin met Mr. Robertson in Moscow. He left.\n\none point\n\nanother\n\nA quotation.',
    );
    expect(document).toMatchObject({
      title: 'Talks: the "end"',
      outlet: 'Sample Wire',
      author: "Ana O'Hara",
      publishedAt: '2001-11-23',
      language: 'en-US',
    });
  });

  it('takes the title from the first heading', async () => {
    expect(await read('brief.md', '# Talks end - 2001-11-23\n\nThey met.')).toMatchObject({
      title: 'Talks end',
      publishedAt: '2001-11-23',
    });
  });

  it('SOURCE_NO_ARTICLE without text', async () => {
    expect(await refusal('brief.md', '---\ntitle: x\n---\n```\ncode\n```\n')).toBe('SOURCE_NO_ARTICLE');
  });
});

describe('I105: plain text is kept as it is; header lines are metadata and a skipped span', () => {
  it('reads header lines', async () => {
    const content =
      'Title: Talks end\nSource: The Wire\nBy: Ana Petrova\nDate: 23 November 2001\n\nThey met in Moscow.\n';
    const document = await read('a.txt', content);
    expect(document.text).toBe(content);
    expect(document).toMatchObject({
      title: 'Talks end',
      outlet: 'The Wire',
      author: 'Ana Petrova',
      publishedAt: '2001-11-23',
      skipped: [{ start: 0, end: content.indexOf('\n\n') }],
    });
  });

  it.each([
    [
      'dated headline below site furniture',
      'Accessibility links\n\nBreaking News\n\nPutin in Rome - 2001-11-23\n\nHe met them.',
      'Putin in Rome',
      '2001-11-23',
    ],
    [
      'headline',
      'Putin Meets Robertson in Moscow\n\nThey spoke for an hour.',
      'Putin Meets Robertson in Moscow',
      null,
    ],
    [
      'headline below a label',
      'World news\n\nPutin Meets Robertson in Moscow\n\nThey spoke for an hour.',
      'Putin Meets Robertson in Moscow',
      null,
    ],
    ['no headline', 'Mr. Putin met Mr. Robertson in Moscow.\n\nThey spoke for an hour.', null, null],
    ['one line', 'Putin meets Robertson in Moscow', null, null],
    ['a sentence with a colon is no header', 'Said: nothing at all came of it.\n\nThey spoke.', null, null],
    [
      'a wrapped paragraph is no headline',
      'Putin met Robertson and they\nspoke for an hour\n\nThen they left.',
      null,
      null,
    ],
  ])('title: %s', async (_name, content, title, publishedAt) => {
    expect(await read('a.txt', content)).toMatchObject({ title, publishedAt, skipped: [] });
  });
});

describe('I108: what the user says of an article wins over what is found in it', () => {
  it('overrides field by field', async () => {
    const content = 'Title: Talks end - 2001-11-23\nSource: The Wire\n\nThey met.';
    const document = await read('a.txt', content, {
      title: 'Mine',
      publishedAt: '2001-11-24',
      url: 'https://x.example/',
    });
    expect(document).toMatchObject({
      title: 'Mine',
      publishedAt: '2001-11-24',
      outlet: 'The Wire',
      url: 'https://x.example/',
    });
  });
});

describe('I109: a document id is a hash of text, address or outlet, and publish date', () => {
  const content = 'They met in Moscow.';
  it('is the same for the same article, whatever the file and the hour', async () => {
    const later: Clock = { now: () => '2010-01-01T00:00:00.000Z', elapsed: () => 0 };
    const first = await read('a.txt', content, { outlet: 'Wire' });
    const second = await readSource(
      { kind: 'text', name: 'paste', text: `\uFEFF${content}` },
      { ...OPTIONS, clock: later, overrides: { outlet: 'Wire', title: 'Another title' } },
    );
    expect(second.id).toBe(first.id);
    expect(second.contentHash).toBe(first.contentHash);
  });

  it('differs by outlet, address, date and text', async () => {
    const variants = await Promise.all([
      read('a.txt', content),
      read('a.txt', content, { outlet: 'Wire' }),
      read('a.txt', content, { outlet: 'Herald' }),
      read('a.txt', content, { outlet: 'Wire', url: 'https://x.example/' }),
      read('a.txt', content, { outlet: 'Wire', publishedAt: '2001-11-23' }),
      read('a.txt', `${content} `, { outlet: 'Wire' }),
    ]);
    expect(new Set(variants.map((document) => document.id)).size).toBe(variants.length);
  });
});

describe('I111: a source that cannot be read is refused with its reason', () => {
  const large = 'Ten letters and more. '.repeat(500_000);
  it.each([
    ['an empty file', 'a.txt', '', 'SOURCE_EMPTY'],
    ['white space', 'a.txt', ' \n\t\n', 'SOURCE_EMPTY'],
    ['an empty page', 'a.html', '', 'SOURCE_EMPTY'],
    ['an unknown kind', 'a.docx', 'text', 'SOURCE_UNSUPPORTED'],
    [
      'a binary file with a text name',
      'a.txt',
      Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31),
      'SOURCE_BINARY',
    ],
    ['10 MB of text', 'a.txt', large, 'SOURCE_TOO_LARGE'],
    ['10 MB of text as HTML', 'a.html', `<html><body><p>${large}</p></body></html>`, 'SOURCE_TOO_LARGE'],
  ])('%s', async (_what, name, content, code) => {
    expect(await refusal(name, content)).toBe(code);
  });

  it('counts bytes, not characters, against the limit', async () => {
    expect(await refusal('a.txt', 'абв', 6)).toBe('read');
    expect(await refusal('a.txt', 'абвг', 6)).toBe('SOURCE_TOO_LARGE');
  });

  it('stops reading a stream at the limit', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1000, 'a');
      }
    }
    const reading = readSource(
      { kind: 'stream', name: 'stdin', stream: endless() },
      { clock, maxTextBytes: 5000 },
    );
    await expect(reading).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
    expect(given).toBeLessThan(100);
  });
});

describe('I112: hostile text is text', () => {
  it.each([
    ['names of 10,000 characters', `${'A'.repeat(10_000)} met ${'Б'.repeat(10_000)} in Moscow.`],
    ['right-to-left and combining characters', '\u202Eשלום עליכם\u202C e\u0301\u0301\u0301 met سلام.'],
    ['Cypher metacharacters', '`Robert\'); MATCH (n) DETACH DELETE n //` met {$x: "y"}.'],
    ['markup in plain text', '<script>alert(1)</script> met <b>Bob</b>.'],
    ['no sentence', '... --- ...'],
  ])('%s', async (_what, content) => {
    expect((await read('a.txt', content)).text).toBe(content);
  });

  it('bounds a title', async () => {
    expect((await read('a.txt', 'text of an article', { title: undefined })).title).toBeNull();
    expect((await read('a.md', `# ${'T'.repeat(10_000)}\n\ntext`)).title).toHaveLength(500);
  });
});

describe('I113: without a telling name the content tells the format', () => {
  it.each([
    ['HTML', PAGE, 'Talks in Moscow end'],
    ['Markdown with front matter', '---\ntitle: From front matter\n---\nThey met.', 'From front matter'],
    ['text', 'Title: From a header line\n\nThey met.', 'From a header line'],
  ])('%s', async (_format, text, title) => {
    expect(await readSource({ kind: 'text', name: 'paste', text }, OPTIONS)).toMatchObject({ title });
  });
});

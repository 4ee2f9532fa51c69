// Front matter of Markdown: the flat `key: value` lines between two `---` lines. Nested YAML is no metadata of an
// article and is left alone.

const BLOCK = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const LINE = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)$/;

function unquote(value: string): string {
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  if (double !== undefined) return double.replace(/\\(["\\/])/g, '$1');
  const single = /^'((?:[^']|'')*)'/.exec(value)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  return value.replace(/\s#.*$/, '').trim();
}

/** The fields by lower-case key, and where the body begins. Without front matter: no fields, the whole content. */
export function splitFrontMatter(content: string): { fields: ReadonlyMap<string, string>; body: string } {
  const block = BLOCK.exec(content);
  if (block === null) return { fields: new Map(), body: content };
  const fields = new Map<string, string>();
  for (const line of (block[1] ?? '').split('\n')) {
    const [, key, value] = LINE.exec(line) ?? [];
    if (key !== undefined && value !== undefined && value !== '') {
      fields.set(key.toLowerCase(), unquote(value.trim()));
    }
  }
  return { fields, body: content.slice(block[0].length) };
}

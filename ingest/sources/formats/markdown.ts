// Markdown: Document.text is what a reader sees, one paragraph a block with an empty line between. Marks, code blocks,
// raw HTML and images are no article text; front matter is metadata.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as inlineText } from 'mdast-util-to-string';

import { RelataError } from '#cypher/model/errors.ts';

import { metaFromFields, oneLine } from '../fields.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { ParsedSource, SourceFormat } from '../types.ts';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

const BODY_OPTIONS = { includeHtml: false, includeImageAlt: false };
/** Blocks that hold other blocks. */
const CONTAINERS = new Set(['root', 'blockquote', 'list', 'listItem']);
const PARAGRAPHS = new Set(['paragraph', 'heading']);

/** Hard breaks as spaces: mdast-util-to-string would join the words at their two sides. */
function withoutBreaks(node: Node): Node {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  if (!('children' in node)) return node;
  return { ...node, children: node.children.map((child) => withoutBreaks(child)) } as Node;
}

function paragraphText(node: Node): string {
  return inlineText(withoutBreaks(node), BODY_OPTIONS).replace(/\s+/g, ' ').trim();
}

function collectBlocks(node: Node, blocks: string[]): void {
  if (PARAGRAPHS.has(node.type)) {
    const text = paragraphText(node);
    if (text !== '') blocks.push(text);
  } else if (CONTAINERS.has(node.type) && 'children' in node) {
    for (const child of node.children) collectBlocks(child, blocks);
  }
}

function firstHeading(root: Root): string | null {
  const heading =
    root.children.find((node) => node.type === 'heading' && node.depth === 1) ?? root.children[0];
  return heading?.type === 'heading' ? oneLine(paragraphText(heading)) : null;
}

function parse(content: string, name: string): ParsedSource {
  const { fields, body } = splitFrontMatter(content);
  const root = fromMarkdown(body);
  const blocks: string[] = [];
  collectBlocks(root, blocks);
  if (blocks.length === 0) {
    throw new RelataError(
      'SOURCE_NO_ARTICLE',
      `${name} has no text beside its front matter, code and images`,
    );
  }
  const meta = metaFromFields(fields);
  return {
    text: blocks.join('\n\n'),
    meta: { ...meta, title: meta.title ?? firstHeading(root) },
    skipped: [],
  };
}

export const markdownFormat: SourceFormat = {
  id: 'markdown',
  label: 'Markdown',
  extensions: ['.md', '.markdown'],
  overhead: 2,
  sniff: (content) => splitFrontMatter(content).fields.size > 0,
  parse,
};

// A tree of HTML to the text that a reader sees: one paragraph a block with an empty line between, white space as a
// browser collapses it.
import { type HtmlNode, isElement, TEXT_NODE } from './dom.ts';

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER
  HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
);
const CELLS = new Set(['TD', 'TH']);
const UNSEEN = new Set(
  `AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG
  TEMPLATE TEXTAREA VIDEO`.split(/\s+/),
);
/** The paragraphs of the tree in reading order. */
export function htmlParagraphs(root: HtmlNode): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const close = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === TEXT_NODE) line += node.textContent ?? '';
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (UNSEEN.has(name)) return;
    if (name === 'BR' || CELLS.has(name)) line += ' ';
    if (BLOCKS.has(name)) close();
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(name)) close();
  };
  walk(root);
  close();
  return paragraphs;
}
